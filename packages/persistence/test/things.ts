import fc from 'fast-check';
import { defineDocument, Schema } from '../src/index.js';

/** A document with every kind of place that a filter can name. */
interface Part {
  code?: string | null;
  at?: Date | null;
  lots?: (number | null)[] | null;
}
export interface Thing {
  name: string;
  kind?: string | null;
  rank?: number | null;
  open?: boolean | null;
  due?: Date | null;
  tags?: (string | null)[] | null;
  marks?: (number | null)[] | null;
  place?: { city?: string | null; zone?: { level?: number | null } | null } | null;
  nest?: { a?: string | null };
  items?: (Part | null)[] | null;
  parts?: (Part | null)[] | null;
  mix?: unknown;
}

const sub = { strict: 'throw', _id: false } as const;
const zone = new Schema({ level: Number }, sub);
const part = new Schema({ code: String, at: Date, lots: { type: [Number], default: undefined } }, sub);
const schema = new Schema(
  {
    name: { type: String, required: true, index: true },
    kind: String,
    rank: { type: Number, index: true },
    open: Boolean,
    due: { type: Date, index: -1 },
    tags: { type: [String], default: undefined, index: true },
    marks: { type: [Number], default: undefined },
    place: new Schema({ city: { type: String, index: true }, zone }, sub),
    nest: { a: String },
    items: { type: [part], default: undefined },
    parts: { type: [part], default: undefined },
    mix: Schema.Types.Mixed,
  },
  { strict: 'throw' },
);
schema.index({ kind: 1, rank: -1 }).index({ 'items.code': 1 }).index({ 'items.lots': 1 });

export const Things = defineDocument<Thing>({ name: 'things', schema });

const texts = [
  'a',
  'ab',
  'abc',
  'b',
  'A',
  "it's",
  'a_b',
  'a%',
  '招商',
  '招商引资',
  '\ud7ff',
  '\ue000',
  '\uffff',
  '😀',
  '😀a',
];
const numbers = [-7, -1.5, -1e-16, 0, 1e-16, 0.1, 1, 2, 3, 1e17, 127157844495739740, 127157844495739760, 1e300];
const dates = [-1000, 0, 1_700_000_000_000, 1_800_000_000_001].map((at) => new Date(at));

export const text = fc.constantFrom(...texts);
export const number = fc.constantFrom(...numbers);
export const date = fc.constantFrom(...dates);

/** Present, null or missing. */
const maybe = <V>(present: fc.Arbitrary<V>): fc.Arbitrary<V | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: present }, fc.constantFrom(null, undefined));
const list = <V>(item: fc.Arbitrary<V>): fc.Arbitrary<(V | null)[]> =>
  fc.array(fc.oneof({ weight: 5, arbitrary: item }, fc.constant(null)), { maxLength: 3 });

/** Without what is undefined, so that it is missing. */
const compact = <O extends object>(record: fc.Arbitrary<O>) =>
  record.map((o) => Object.fromEntries(Object.entries(o).filter(([, value]) => value !== undefined)));

const parts = maybe(list(compact(fc.record({ code: maybe(text), at: maybe(date), lots: maybe(list(number)) }))));

export const thing = compact(
  fc.record({
    name: text,
    kind: maybe(fc.constantFrom('a', 'b', '招商')),
    rank: maybe(number),
    open: maybe(fc.boolean()),
    due: maybe(date),
    tags: maybe(list(text)),
    marks: maybe(list(number)),
    place: maybe(compact(fc.record({ city: maybe(text), zone: maybe(compact(fc.record({ level: maybe(number) }))) }))),
    nest: fc.option(compact(fc.record({ a: maybe(text) })), { nil: undefined }),
    items: parts,
    parts,
    mix: maybe(fc.oneof(number, text, fc.constant({ deep: [1, { x: null }] }), fc.constant({}))),
  }),
) as fc.Arbitrary<Thing>;
