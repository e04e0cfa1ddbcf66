// A spreadsheet takes such a text of a csv for a formula (OWASP, CSV injection).
const FORMULA = /^'*[=+\-@\t\r\n]/;
const NEUTRALISED = /^'+[=+\-@\t\r\n]/;

/** A text that no spreadsheet takes for a formula: one apostrophe goes before it where it would be. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was neutralised. */
export const restored = (text: string): string => (NEUTRALISED.test(text) ? text.slice(1) : text);
