/** A text that both engines keep as it is: no NUL and no half of a surrogate pair. */
export const isStorableText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);
