import type { Fault } from '@shuangzhao/platform/errors';
import { invalidDocument } from './errors.js';
import type { ObjectShape, Shape } from './shape.js';
import { isStorableText } from './text.js';

const MAX_DEPTH = 50;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Turns a validated document into what an engine stores; collects what no engine could keep. */
class Storing {
  readonly faults: Fault[] = [];
  constructor(private readonly storeDate: (date: Date) => unknown) {}

  value(shape: Shape, value: unknown, given: unknown, path: string): unknown {
    if (value === null || value === undefined) return value;
    switch (shape.kind) {
      case 'mixed':
        return this.mixed(value, path, 0);
      case 'date':
        return value instanceof Date ? this.storeDate(value) : this.refuse(path, 'This is not a date.');
      case 'array':
        return Array.isArray(value)
          ? value.map((item: unknown, n) =>
              this.value(shape.of, item ?? null, Array.isArray(given) ? given[n] : undefined, `${path}.${n}`),
            )
          : this.refuse(path, 'This is not a list.');
      case 'object':
        return isRecord(value) ? this.object(shape, value, given, path) : this.refuse(path, 'This is not an object.');
      default:
        return typeof value === shape.kind
          ? this.scalar(value, path)
          : this.refuse(path, `This is not a ${shape.kind}.`);
    }
  }

  object(shape: ObjectShape, value: Readonly<Record<string, unknown>>, given: unknown, path: string): unknown {
    const entries: [string, unknown][] = [];
    for (const [name, { shape: inner }] of shape.fields) {
      const before = isRecord(given) ? given[name] : undefined;
      const stored = this.value(inner, value[name], before, path ? `${path}.${name}` : name);
      if (stored !== undefined) entries.push([name, stored]);
    }
    return shape.nested && entries.length === 0 && given === undefined ? undefined : Object.fromEntries(entries);
  }

  private mixed(value: unknown, path: string, depth: number): unknown {
    if (value === null || value === undefined || typeof value !== 'object') return this.scalar(value, path);
    if (depth > MAX_DEPTH) return this.refuse(path, `It is nested more than ${MAX_DEPTH} levels deep.`);
    if (Array.isArray(value))
      return value.map((item: unknown, n) => this.mixed(item ?? null, `${path}.${n}`, depth + 1));
    if (!isPlain(value)) return this.refuse(path, 'A mixed value is JSON: no dates, no classes.');
    const entries: [string, unknown][] = [];
    for (const [key, item] of Object.entries(value)) {
      if (key === '' || /^\$|\.|^__proto__$/.test(key) || !isStorableText(key))
        this.refuse(`${path}.${key}`, 'A key has no dot, does not begin with $ and is not empty.');
      else if (item !== undefined) entries.push([key, this.mixed(item, `${path}.${key}`, depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  private scalar(value: unknown, path: string): unknown {
    if (value === null || value === undefined || typeof value === 'boolean') return value;
    if (typeof value === 'string')
      return isStorableText(value) ? value : this.refuse(path, 'A text has no NUL and no half character.');
    if (typeof value !== 'number') return this.refuse(path, `A ${typeof value} cannot be stored.`);
    return Number.isFinite(value) ? value + 0 : this.refuse(path, 'A number is finite.'); // + 0: no minus zero
  }

  private refuse(path: string, message: string): unknown {
    this.faults.push({ path, code: 'value', message });
    return undefined;
  }
}

/**
 * The document as an engine stores it: nothing undefined, no minus zero, no empty nested object that was not given,
 * dates as `storeDate` says. Throws `document.invalid` on what an engine could not give back unchanged.
 */
export function toStored(
  shape: ObjectShape,
  document: Readonly<Record<string, unknown>>,
  given: unknown,
  storeDate: (date: Date) => unknown,
): unknown {
  const storing = new Storing(storeDate);
  const stored = storing.object(shape, document, given, '');
  if (storing.faults.length > 0) throw invalidDocument(storing.faults);
  return stored;
}
