import type { Schema, SchemaType } from 'mongoose';
import { refuseField, refuseSchema } from './definition-refusals.js';

export type ScalarKind = 'string' | 'number' | 'boolean' | 'date';

/** What a schema says about the values at one place. */
export type Shape =
  { readonly kind: ScalarKind | 'mixed' } | { readonly kind: 'array'; readonly of: Shape } | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: ReadonlyMap<string, Field>;
  /** A nested path, not a sub-schema: mongoose makes an empty one where none was given. */
  readonly nested: boolean;
}

export interface Field {
  readonly shape: Shape;
  /** Neither missing nor null, wherever the object around it is. */
  readonly required: boolean;
}

interface ObjectDraft extends ObjectShape {
  readonly fields: Map<string, Field>;
}

const emptyObject = (nested: boolean): ObjectDraft => ({ kind: 'object', fields: new Map<string, Field>(), nested });

const kinds: Readonly<Record<string, ScalarKind | 'mixed'>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  Date: 'date',
  Mixed: 'mixed',
};

const isRequired = ({ options }: SchemaType): boolean => {
  const required: unknown = options['required'];
  return required === true || (Array.isArray(required) && required[0] === true);
};

function shapeOfType(type: SchemaType, path: string): Shape {
  refuseField(type, path);
  const embedded = type.getEmbeddedSchemaType();
  if (type.schema) {
    const object = shapeOf(type.schema, path);
    return type.instance === 'Array' ? { kind: 'array', of: object } : object;
  }
  if (type.instance === 'Array' && embedded) return { kind: 'array', of: shapeOfType(embedded, `${path}.$`) };
  const kind = kinds[type.instance];
  if (!kind) throw new Error(`${path}: ${type.instance} is refused; both engines keep JSON values and dates only.`);
  return { kind };
}

/** The shape of a schema's documents; throws on anything that the two engines would not treat alike. */
export function shapeOf(schema: Schema, at: string): ObjectShape {
  refuseSchema(schema, at);
  const root = emptyObject(false);
  schema.eachPath((path, type) => {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let object = root;
    for (const name of names) {
      const known = object.fields.get(name)?.shape;
      const inner = known?.kind === 'object' ? (known as ObjectDraft) : emptyObject(true);
      object.fields.set(name, { shape: inner, required: true });
      object = inner;
    }
    object.fields.set(last, { shape: shapeOfType(type, `${at}.${path}`), required: isRequired(type) });
  });
  return root;
}
