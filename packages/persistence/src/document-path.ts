import type { Field, ObjectShape, ScalarKind, Shape } from './shape.js';

/** A dotted path, resolved against a schema: each array crossed, relative to the element before, then the rest. */
export interface DocumentPath {
  readonly text: string;
  readonly arrays: readonly string[];
  /** Null when the last array's elements are the values themselves. */
  readonly leaf: string | null;
  /** What a filter compares; `container` for objects and mixed values, which can only be looked for. */
  readonly kind: ScalarKind | 'container';
  /** Neither missing nor null in any document. */
  readonly required: boolean;
}

export const ID_PATH: DocumentPath = { text: 'id', arrays: [], leaf: 'id', kind: 'string', required: true };

const kindOf = (shape: Shape): DocumentPath['kind'] =>
  shape.kind === 'object' || shape.kind === 'mixed' || shape.kind === 'array' ? 'container' : shape.kind;

/** The path as the schema knows it, or null where it knows none. */
export function resolvePath(root: ObjectShape, text: string): DocumentPath | null {
  if (text === 'id') return ID_PATH;
  const arrays: string[] = [];
  let names: string[] = [];
  let required = true;
  let shape: Shape = root;
  for (const name of text.split('.')) {
    const field: Field | undefined = shape.kind === 'object' ? shape.fields.get(name) : undefined;
    if (!field) return null;
    names.push(name);
    required &&= field.required;
    shape = field.shape;
    if (shape.kind !== 'array') continue;
    arrays.push(names.join('.'));
    names = [];
    shape = shape.of;
  }
  const leaf = names.length > 0 ? names.join('.') : null;
  return { text, arrays, leaf, kind: kindOf(shape), required: required && arrays.length === 0 };
}

/** The value at a path that crosses no array; undefined where something on the way is missing or null. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
