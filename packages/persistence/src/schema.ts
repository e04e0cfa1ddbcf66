import { Schema as MongooseSchema } from 'mongoose';

type Kind =
  | StringConstructor
  | NumberConstructor
  | BooleanConstructor
  | DateConstructor
  | typeof MongooseSchema.Types.Mixed
  | MongooseSchema;
type FieldType = Kind | readonly [Kind | FieldOptions];

/** What a field may say in a schema; the rest of mongoose's options needs its own reads and writes. */
export interface FieldOptions {
  readonly type: FieldType;
  /** An empty text counts as missing. */
  readonly required?: boolean | readonly [boolean, string] | (() => boolean);
  readonly default?: unknown;
  readonly enum?: readonly (string | number | null)[];
  readonly min?: number | Date | readonly [number | Date, string];
  readonly max?: number | Date | readonly [number | Date, string];
  readonly minlength?: number | readonly [number, string];
  readonly maxlength?: number | readonly [number, string];
  readonly match?: RegExp | readonly [RegExp, string];
  readonly validate?: ((value: never) => boolean) | { validator: (value: never) => boolean; message?: string };
  readonly trim?: boolean;
  readonly lowercase?: boolean;
  readonly uppercase?: boolean;
  readonly index?: boolean | 1 | -1;
  readonly unique?: boolean;
  readonly sparse?: boolean;
}

export interface SchemaFields {
  readonly [name: string]: FieldType | FieldOptions | SchemaFields;
}

export type Schema = MongooseSchema;

interface SchemaMaker {
  /** A sub-schema also needs `_id: false`. */
  new (fields: SchemaFields, options: { readonly strict: 'throw'; readonly _id?: false }): Schema;
  readonly Types: Pick<typeof MongooseSchema.Types, 'Mixed'>;
}

/** mongoose's Schema, with types for what both engines keep alike. */
export const Schema: SchemaMaker = MongooseSchema;
