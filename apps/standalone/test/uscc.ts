const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A valid USCC of a made-up enterprise of Huainan, by number (GB 32100-2015, GB 11714). */
export const usccOf = (number: number): string => {
  const body = `MA${String(number).padStart(6, '0')}`;
  const sum = [...body].reduce((total, letter, at) => total + ORGANISATION.indexOf(letter) * (WEIGHTS[at] ?? 0), 0);
  const check = 11 - (sum % 11);
  const seventeen = `91340400${body}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  const whole = [...seventeen].reduce((total, letter, at) => total + ALPHABET.indexOf(letter) * (3 ** at % 31), 0);
  return `${seventeen}${ALPHABET[(31 - (whole % 31)) % 31] ?? ''}`;
};
