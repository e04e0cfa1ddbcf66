import type { Fault } from '@shuangzhao/platform/errors';

/** The fault of a value that its field does not take, where it does not hold. */
export const unless = (holds: boolean, path: string, message: string): Fault[] =>
  holds ? [] : [{ path, code: 'body.value', message }];

/** Whether a text is one line of 1 to so many characters. */
export const isLine = (text: string, most: number): boolean =>
  /^(?=.*\S)[^\p{Cc}]+$/u.test(text) && text.length <= most;
