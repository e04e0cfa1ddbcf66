const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a text is 1 to `longest` characters, with no space around it and no control, format or half characters in it. */
export const isPlainText = (text: string, longest: number): boolean =>
  text !== '' && text.length <= longest && text === text.trim() && !HIDDEN.test(text);
