import type { Schema, SchemaType } from 'mongoose';

/** What mongoose keeps of `pre` and `post` calls; not part of its types. */
interface WithHooks {
  readonly s: {
    readonly hooks: { readonly _pres: ReadonlyMap<string, unknown>; readonly _posts: ReadonlyMap<string, unknown> };
  };
}

const PLAIN_NAME = /^[A-Za-z_]\w*$/;
const RESERVED = new Set(['id', 'version', '_id', '__v']);

const refuse = (place: string, reason: string): never => {
  throw new Error(`${place}: ${reason}`);
};

const isAsync = (validator: unknown): boolean =>
  typeof validator === 'function' && validator.constructor.name === 'AsyncFunction';

/** Throws on a (sub-)schema whose options would work on one engine only, or not at all. */
export function refuseSchema(schema: Schema, at: string): void {
  const { hooks } = (schema as Schema & WithHooks).s;
  const options: Readonly<Record<string, unknown>> = { ...schema.options };
  if (options['strict'] !== 'throw') refuse(at, "a schema needs { strict: 'throw' }; it is not inherited.");
  if (options['timestamps']) refuse(at, 'timestamps are refused; write the moment yourself.');
  if (hooks._pres.size + hooks._posts.size > 0) refuse(at, 'hooks are refused; they would not run.');
  if (schema.discriminators) refuse(at, 'discriminators are refused; use a field and a validator.');
}

/** Throws on a field whose options would work on one engine only, or not at all. */
export function refuseField(type: SchemaType, place: string): void {
  const options: Readonly<Record<string, unknown>> = type.options;
  if (type.instance === 'ObjectId')
    refuse(place, 'ObjectId is refused; ids are strings, and a sub-schema needs { _id: false }.');
  for (const option of ['ref', 'refPath', 'immutable', 'alias', 'select'])
    if (options[option] !== undefined)
      refuse(place, `"${option}" is refused; it needs mongoose's own reads and writes.`);
  if (type.instance === 'Array' && type.getEmbeddedSchemaType()?.instance === 'Array')
    refuse(place, 'an array of arrays is refused.');
  if (type.validators.some(({ validator }) => isAsync(validator))) refuse(place, 'an async validator is refused.');
}

/** Throws on names that a path cannot carry, and at the top on those that the port keeps for itself. */
export function refuseNames(schema: Schema, at: string, reserved: ReadonlySet<string> = RESERVED): void {
  schema.eachPath((path, type) => {
    const place = `${at}.${path}`;
    const names = path.split('.');
    for (const name of names)
      if (!PLAIN_NAME.test(name)) refuse(place, `"${name}" is refused; use letters, digits and _.`);
    if (reserved.has(names[0] ?? '')) refuse(place, "this name is the port's own; choose another one.");
    if (type.schema) refuseNames(type.schema, place, new Set());
  });
}
