import type { Doc } from '../port.js';

/** A document as MongoDB keeps it: the port's id as `_id`, the version and the document's own fields beside it. */
export interface Kept {
  _id: string;
  version: number;
  [field: string]: unknown;
}

/** A kept document's own fields. */
export const fieldsOf = ({ _id, version: _version, ...fields }: Kept): object => fields;

/** A kept document as the port shows it. */
export const documentOf = <T>({ _id, ...document }: Kept): Doc<T> => ({ ...document, id: _id }) as unknown as Doc<T>;
