import type { Schema } from 'mongoose';
import { auditViewOf } from './audit-view.js';
import type { AuditOptions, AuditView } from './audit-view.js';
import { refuseNames } from './definition-refusals.js';
import { valueAt } from './document-path.js';
import { invalidDocument } from './errors.js';
import { indexesOf } from './indexes.js';
import type { Index } from './indexes.js';
import type { Doc } from './port.js';
import { shapeOf } from './shape.js';
import type { ObjectShape } from './shape.js';
import { validatorOf } from './validate.js';
import { toStored } from './values.js';

/** The one definition of a document, for both engines. */
export interface DocumentDefinition<T> {
  readonly name: string;
  readonly schema: Schema;
  readonly shape: ObjectShape;
  readonly indexes: readonly Index[];
  /** Casts, validates and makes storable, dates as `storeDate` says; throws `document.invalid`. */
  readonly prepare: (fields: object, storeDate: (date: Date) => unknown) => Promise<unknown>;
  /** What the audit log tells of a document; left out where its writes are not audited. */
  auditView?(document: Doc<T>): AuditView;
  /** Phantom: carries the document's type. */
  readonly _type?: T;
}

const NAME = /^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/;

/** The port keeps id and version itself, so mongoose's own are taken out of a copy. */
function withoutOwnFields(schema: Schema): Schema {
  const copy = schema.clone();
  if (!Object.hasOwn(schema.obj, '_id')) copy.remove('_id');
  return copy.set('_id', false).set('id', false).set('versionKey', false);
}

/** A collection's name and schema, and how its writes are audited. */
export interface DocumentOptions<T> extends AuditOptions<T> {
  readonly name: string;
  readonly schema: Schema;
}

/**
 * Makes a mongoose schema the definition of a collection's documents; `id` and `version` are the port's own.
 * Throws when it holds anything that the two engines would not treat alike.
 */
export function defineDocument<T>(options: DocumentOptions<T>): DocumentDefinition<T> {
  const { name, audit, auditedAs } = options;
  if (!NAME.test(name)) throw new Error(`"${name}" is no name for a collection.`);
  const schema = withoutOwnFields(options.schema);
  refuseNames(schema, name);
  const shape = shapeOf(schema, name);
  const indexes = indexesOf(schema, shape, name);
  const validate = validatorOf(name, schema);
  const sparse = indexes.filter((index) => index.unique && index.sparse).map(({ keys }) => keys[0]?.path.text ?? '');

  return {
    name,
    schema,
    shape,
    indexes,
    async prepare(fields, storeDate) {
      const document = await validate(fields);
      const nulls = sparse.filter((path) => valueAt(document, path) === null);
      if (nulls.length > 0)
        throw invalidDocument(
          nulls.map((path) => ({ path, code: 'null', message: 'Leave it out; MongoDB would take null for a value.' })),
        );
      return toStored(shape, document, fields, storeDate);
    },
    ...(audit && { auditView: (document: Doc<T>) => auditViewOf(audit, auditedAs, document) }),
  };
}
