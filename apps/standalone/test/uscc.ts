import { completeUscc } from '@shuangzhao/industry/uscc';

/** The enterprise that an empty system begins with. */
export const DEMO_USCC = '91340400MA2WXHN023';

/** A valid USCC of a made-up enterprise of Huainan, by number. */
export const usccOf = (number: number): string => completeUscc(`91340400MA${String(number).padStart(6, '0')}`);
