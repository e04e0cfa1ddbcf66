import type { Schema } from 'mongoose';
import { resolvePath } from './document-path.js';
import type { DocumentPath } from './document-path.js';
import type { ObjectShape } from './shape.js';

/** One index of a collection, for both engines. */
export interface Index {
  /** Says what the index is, so that a changed index is another one. */
  readonly name: string;
  readonly keys: readonly { readonly path: DocumentPath; readonly direction: 1 | -1 }[];
  readonly unique: boolean;
  /** With unique: documents that lack the value do not collide. */
  readonly sparse: boolean;
}

const OPTIONS = new Set(['unique', 'sparse', 'background', 'name']);

function keyOf(shape: ObjectShape, place: string, text: string, direction: unknown): Index['keys'][number] {
  const path = resolvePath(shape, text);
  if (!path || path.kind === 'container') throw new Error(`${place}: "${text}" is no scalar of the schema.`);
  if (direction !== 1 && direction !== -1) throw new Error(`${place}: an index is ascending (1) or descending (-1).`);
  return { path, direction };
}

/** The indexes that a schema declares; throws on those that the engines would not treat alike. */
export function indexesOf(schema: Schema, shape: ObjectShape, collection: string): Index[] {
  return schema.indexes().map(([fields, options]) => {
    const place = `${collection} index on ${Object.keys(fields).join(', ')}`;
    for (const option of Object.keys(options))
      if (!OPTIONS.has(option)) throw new Error(`${place}: "${option}" is refused.`);
    const keys = Object.entries(fields).map(([text, direction]) => keyOf(shape, place, text, direction));
    const unique = options.unique === true;
    const sparse = options.sparse === true;
    if (keys.length > 1 && sparse) throw new Error(`${place}: a compound sparse index is refused.`);
    if (keys.some(({ path }) => path.arrays.length > 0) && (unique || keys.length > 1))
      throw new Error(`${place}: an index through an array is neither unique nor compound.`);
    if (unique && !sparse && keys.some(({ path }) => !path.required))
      throw new Error(`${place}: a unique path is required, or the index is sparse.`);
    const suffix = unique ? (sparse ? ':unique_sparse' : ':unique') : '';
    const name = `${keys.map(({ path, direction }) => `${path.text}_${direction}`).join(',')}${suffix}`;
    return { name, keys, unique, sparse };
  });
}
