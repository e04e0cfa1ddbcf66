import type { ObjectShape, Shape } from '../shape.js';

type Revive = (value: unknown) => unknown;

/** A date as SQLite keeps it: epoch milliseconds. */
export const storeDate = (date: Date): number => date.getTime();

function reviverOf(shape: Shape): Revive | null {
  if (shape.kind === 'date') return (value) => (typeof value === 'number' ? new Date(value) : value);
  if (shape.kind === 'array') {
    const revive = reviverOf(shape.of);
    return revive && ((value) => (Array.isArray(value) ? value.map(revive) : value));
  }
  if (shape.kind !== 'object') return null;
  const fields = [...shape.fields].flatMap(([name, field]) => {
    const revive = reviverOf(field.shape);
    return revive ? [[name, revive] as const] : [];
  });
  if (fields.length === 0) return null;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const object = value as Record<string, unknown>;
    for (const [name, revive] of fields) if (name in object) object[name] = revive(object[name]);
    return object;
  };
}

/** Reads stored JSON back, dates revived where the schema has them. */
export function decoderOf(shape: ObjectShape): (text: string) => unknown {
  const revive = reviverOf(shape) ?? ((value: unknown) => value);
  return (text) => revive(JSON.parse(text));
}
