/** Amounts are integers of 10⁻⁶⁰ yuan: rate and fact with 30 places each, so that no product of them is rounded. */
const places = 30n;
const one = 10n ** places;
const fen = (one * one) / 100n;

/** The decimal that a JSON number was written as (0.1 is a tenth); its binary fraction would lose fen. */
const decimal = (value: number): bigint => {
  if (Number.isSafeInteger(value)) return BigInt(value) * one;
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shift = places + BigInt(exponent) - BigInt(fraction.length);
  const digits = BigInt(whole + fraction);
  return shift >= 0n ? digits * 10n ** shift : digits / 10n ** -shift;
};

/** An exact amount, never below zero. */
export const amountOf = (rate: number, of = 1): bigint => {
  const amount = decimal(rate) * decimal(of);
  return amount > 0n ? amount : 0n;
};

/** The lesser of an amount and a cap in yuan; the amount itself where there is no cap. */
export const capped = (amount: bigint, cap: number | null | undefined): bigint => {
  if (cap === null || cap === undefined) return amount;
  const most = amountOf(cap);
  return amount < most ? amount : most;
};

/** In yuan, rounded down to fen. */
export const toYuan = (amount: bigint): number => Number(amount / fen) / 100;

/** The exact sum of yuan that are whole fen. */
export const sumYuan = (yuan: readonly number[]): number =>
  yuan.reduce((fen, amount) => fen + Math.round(amount * 100), 0) / 100;
