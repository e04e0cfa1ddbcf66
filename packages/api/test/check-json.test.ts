import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkJson } from '../src/index.js';

const numRuns = process.env['TEST_SCALE'] === 'full' ? 20_000 : 200;
const codeOf = (json: string): string | undefined => checkJson(JSON.parse(json))?.code;
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('checkJson', () => {
  test.each([
    ['{"__proto__":{"admin":true}}', 'body.unknown_field', '__proto__'],
    ['{"facts":{"__proto__":1}}', 'body.unknown_field', 'facts.__proto__'],
    ['{"a":[{"constructor":1}]}', 'body.unknown_field', 'a.0.constructor'],
    ['{"prototype":1}', 'body.unknown_field', 'prototype'],
    ['{"facts":{"enterprise.revenue":1e999}}', 'body.not_finite', 'facts.enterprise.revenue'],
    ['[1,-1e999]', 'body.not_finite', '1'],
    ['{"name":"a\\u0000b"}', 'body.text', 'name'],
    ['{"name":"\\ud800"}', 'body.text', 'name'],
    ['{"name":"\\udc00\\ud800"}', 'body.text', 'name'],
    ['{"\\u0000":1}', 'body.text', '\0'],
  ])('refuses %s', (json, code, path) => {
    expect(checkJson(JSON.parse(json))).toMatchObject({ code, path });
  });

  test.each(['{}', 'null', '"𠮷野家"', '{"a":{"b":[1,true,null,"x\\ny"]}}', '1e308', '-0'])('lets %s pass', (json) => {
    expect(codeOf(json)).toBeUndefined();
  });

  test('lets 64 levels pass and no more', () => {
    expect(codeOf(nested(64))).toBeUndefined();
    expect(codeOf(nested(65))).toBe('body.too_deep');
  });

  test('is not hurt by a body that is nothing but depth', () => {
    expect(codeOf(nested(500_000))).toBe('body.too_deep');
  });

  test('tells the first fault in the order of the text', () => {
    expect(checkJson(JSON.parse('{"a":["\\u0000",1e999],"b":1e999}'))?.path).toBe('a.0');
  });

  test('lets every well-formed JSON pass and finds whatever is planted into it', () => {
    const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' });
    const hostile = fc.constantFrom<unknown>(Infinity, NaN, '\0', 'x\ud800', JSON.parse('{"__proto__":1}'));
    const clean = (value: unknown): boolean =>
      !/__proto__|constructor|prototype|\\u0000|\\ud[89a-f]/.test(JSON.stringify(value));
    fc.assert(
      fc.property(json.filter(clean), hostile, fc.nat(5), (value, planted, depth) => {
        let whole: unknown = planted;
        for (let level = 0; level < depth; level += 1) whole = level % 2 === 0 ? { value, whole } : [value, whole];
        return checkJson(value) === undefined && checkJson(whole) !== undefined;
      }),
      { numRuns },
    );
  });
});
