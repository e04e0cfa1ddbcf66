import { describe, expect, test } from '@jest/globals';
import mongoose from 'mongoose';
import { defineDocument } from '../src/index.js';

const { Types } = mongoose.Schema;
const strict = { strict: 'throw' } as const;
const schemaOf = (fields: unknown, options: object = strict): mongoose.Schema =>
  new mongoose.Schema(fields as Record<string, typeof String>, options);
const define = (schema: mongoose.Schema, name = 'things') => defineDocument({ name, schema });
const indexed = (fields: unknown, keys: Record<string, 1 | -1>, options = {}): mongoose.Schema =>
  schemaOf(fields).index(keys, options);

describe('a definition is refused when it holds', () => {
  const text = { type: String, required: true };
  const refused: Record<string, [() => mongoose.Schema, string]> = {
    'no strictness': [() => schemaOf({ a: String }, {}), 'a schema needs'],
    'a sub-schema without strictness': [
      () => schemaOf({ a: schemaOf({ b: String }, { _id: false }) }),
      'a schema needs',
    ],
    'a sub-schema with an _id': [() => schemaOf({ a: [schemaOf({ b: String })] }), 'ObjectId is refused'],
    'an ObjectId': [() => schemaOf({ a: Types.ObjectId }), 'ObjectId is refused'],
    'a Decimal128': [() => schemaOf({ a: Types.Decimal128 }), 'Decimal128 is refused'],
    'a Buffer': [() => schemaOf({ a: Buffer }), 'Buffer is refused'],
    'a BigInt': [() => schemaOf({ a: BigInt }), 'BigInt is refused'],
    'a Map': [() => schemaOf({ a: { type: Map, of: String } }), 'is refused'],
    'an array of arrays': [() => schemaOf({ a: [[Number]] }), 'array of arrays'],
    'a ref': [() => schemaOf({ a: { type: String, ref: 'B' } }), '"ref" is refused'],
    'an immutable path': [() => schemaOf({ a: { type: String, immutable: true } }), '"immutable" is refused'],
    'a hook': [() => schemaOf({ a: String }).pre('validate', () => undefined), 'hooks are refused'],
    'a hook of a sub-schema': [
      () => schemaOf({ a: schemaOf({ b: String }, { ...strict, _id: false }).post('save', () => undefined) }),
      'hooks are refused',
    ],
    'an async validator': [() => schemaOf({ a: { type: String, validate: async () => true } }), 'async validator'],
    'an async validator of an element': [
      () => schemaOf({ a: [{ type: String, validate: async () => true }] }),
      'async validator',
    ],
    timestamps: [() => schemaOf({ a: String }, { ...strict, timestamps: true }), 'timestamps are refused'],
    'an id of its own': [() => schemaOf({ id: String }), "the port's own"],
    'an _id of its own': [() => schemaOf({ _id: String }), "the port's own"],
    'a version of its own': [() => schemaOf({ version: Number }), "the port's own"],
    'a name that no path can carry': [() => schemaOf({ 'a-b': String }), 'letters, digits'],
    'a unique optional path': [() => schemaOf({ a: { type: String, unique: true } }), 'unique path is required'],
    'a unique path in an optional place': [
      () => schemaOf({ a: schemaOf({ b: { ...text, unique: true } }, { ...strict, _id: false }) }),
      'unique path is required',
    ],
    'a compound sparse index': [
      () => indexed({ a: text, b: text }, { a: 1, b: 1 }, { sparse: true }),
      'compound sparse',
    ],
    'a unique array': [() => indexed({ a: [String] }, { a: 1 }, { unique: true, sparse: true }), 'neither unique'],
    'a compound array': [() => indexed({ a: [String], b: text }, { a: 1, b: 1 }), 'neither unique nor compound'],
    'a document that expires': [() => schemaOf({ a: { type: Date, expires: 60 } }), '"expireAfterSeconds" is refused'],
    'a text index': [() => schemaOf({ a: String }).index({ a: 'text' }), 'ascending (1) or descending'],
    'an index on an object': [() => indexed({ a: { b: String } }, { a: 1 }), 'no scalar'],
    'an index on nothing': [() => indexed({ a: text }, { b: 1 }), 'no scalar'],
  };
  test.each(Object.entries(refused))('%s', (_what, [schema, reason]) => {
    expect(() => define(schema())).toThrow(reason);
  });

  test('a name that an engine could not carry', () => {
    for (const name of ['', '_outbox', 'a"b', 'a.b', '1a']) expect(() => define(schemaOf({ a: text }), name)).toThrow();
  });
});

test('a definition leaves the schema that it was made from as it was', () => {
  const schema = schemaOf({ a: String });
  define(schema);
  expect(Object.keys(schema.paths)).toEqual(['a', '_id']);
});
