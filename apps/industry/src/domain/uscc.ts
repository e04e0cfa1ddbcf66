import { AppError, type Fault } from '@shuangzhao/platform/errors';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WRITTEN = new RegExp(`^[${ALPHABET}]+$`);
const LENGTH = 18;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11714: the check character of an organisation code's eight characters (0–9, A–Z count 0–35). */
const organisationCheck = (eight: string): string => {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, at) => total + weight * parseInt(eight.charAt(at), 36), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
};

/** GB 32100-2015: the check character of the first seventeen, weighted 3^i mod 31. */
const usccCheck = (seventeen: string): string => {
  let weight = 1;
  let sum = 0;
  for (const character of seventeen) {
    sum += weight * ALPHABET.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
};

/** Completes sixteen characters (eight of the registration, eight of the organisation) by both check characters. */
export const completeUscc = (sixteen: string): string => {
  const seventeen = sixteen + organisationCheck(sixteen.slice(8));
  return seventeen + usccCheck(seventeen);
};

const faultOf = (text: string): Omit<Fault, 'path'> | undefined => {
  if (text.length !== LENGTH) return { code: 'uscc.length', message: `A USCC has ${LENGTH} characters.` };
  if (!WRITTEN.test(text))
    return { code: 'uscc.alphabet', message: 'A USCC has digits and capital letters only, without I, O, S, V and Z.' };
  if (organisationCheck(text.slice(8, 16)) !== text.charAt(16))
    return { code: 'uscc.organisation_check', message: 'Character 17 does not check characters 9 to 16 (GB 11714).' };
  if (usccCheck(text.slice(0, 17)) !== text.charAt(17))
    return { code: 'uscc.check', message: 'Character 18 does not check the others (GB 32100-2015).' };
  return undefined;
};

/** Lets a unified social credit code pass as it is written; nothing is put right silently. Throws AppError `enterprise.uscc_invalid`. */
export const requireUscc = (text: string): void => {
  const fault = faultOf(text);
  if (fault === undefined) return;
  throw new AppError('invalid', 'enterprise.uscc_invalid', fault.message, { errors: [{ path: 'uscc', ...fault }] });
};
