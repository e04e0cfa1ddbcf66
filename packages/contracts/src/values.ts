import type { Value, Value__Output } from './gen/shuangzhao/common/v1/Value.js';

/** What a fact or a condition holds in code; null where nothing is known. */
export type PlainValue = number | boolean | string | string[] | number[] | null;

/** A value as the message that carries it. */
export const toValue = (plain: PlainValue | undefined): Value => {
  if (plain === null || plain === undefined) return {};
  if (typeof plain === 'number') return { number: plain };
  if (typeof plain === 'boolean') return { flag: plain };
  if (typeof plain === 'string') return { text: plain };
  const numbers = plain.filter((one) => typeof one === 'number');
  return numbers.length > 0
    ? { numbers: { values: numbers } }
    : { texts: { values: plain.filter((one) => typeof one === 'string') } };
};

/** The fact that a message carries; null where nothing is known (lists of numbers are no facts). */
export const fromFact = (message: Value__Output | null | undefined): Exclude<PlainValue, number[]> => {
  switch (message?.kind) {
    case 'number':
      return message.number ?? null;
    case 'flag':
      return message.flag ?? null;
    case 'text':
      return message.text ?? null;
    case 'texts':
      return message.texts?.values ?? [];
    default:
      return null;
  }
};

/** The value that a message carries. */
export const fromValue = (message: Value__Output | null | undefined): PlainValue =>
  message?.kind === 'numbers' ? (message.numbers?.values ?? []) : fromFact(message);

/** A record of plain values as the map that carries it. */
export const toValues = (plain: Readonly<Record<string, PlainValue>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, toValue(value)]));

/** The record of plain values that a map carries. */
export const fromValues = (messages: Readonly<Record<string, Value__Output>>): Record<string, PlainValue> =>
  Object.fromEntries(Object.entries(messages).map(([name, value]) => [name, fromValue(value)]));
