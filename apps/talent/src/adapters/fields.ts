/** Field kinds of the schemas here. */
export const text = { type: String, required: true } as const;
export const indexedText = { ...text, index: true } as const;
export const moment = { type: Date, required: true } as const;
export const flag = { type: Boolean, required: true } as const;
