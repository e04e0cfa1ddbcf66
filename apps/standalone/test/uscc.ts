import { completeUscc } from '@shuangzhao/industry/uscc';

/** A valid USCC of a made-up enterprise of Huainan, by number. */
export const usccOf = (number: number): string => completeUscc(`91340400MA${String(number).padStart(6, '0')}`);
