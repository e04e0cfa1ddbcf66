import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { dayOf, isDay } from '../src/clock.js';
import { port, readConfig } from '../src/config.js';
import { continueTrace, requestIdFrom } from '../src/context.js';
import { AppError, type Kind } from '../src/errors.js';
import { httpStatus, problemOf } from '../src/http.js';
import { lastFew } from '../src/last-few.js';

describe('clock', () => {
  test('a day begins at midnight in Shanghai', () => {
    expect(dayOf(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
    expect(dayOf(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
  });

  test.each(['2026-02-30', '2026-13-01', '26-1-1', '2026-11-22T00:00', '', '2025-02-29'])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test.each(['2026-11-22', '2024-02-29', '1949-10-01'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
});

describe('configuration', () => {
  test('every wrong variable is named at once', () => {
    const schema = z.object({ PORT: port, DATA_DIR: z.string(), LEVEL: z.enum(['info', 'warn']).default('info') });
    expect(() => readConfig(schema, { PORT: '99999', LEVEL: 'loud' })).toThrow(/PORT[\s\S]*DATA_DIR[\s\S]*LEVEL/);
  });

  test('an empty variable counts as absent', () => {
    expect(readConfig(z.object({ PORT: port.default(8080) }), { PORT: '' })).toEqual({ PORT: 8080 });
  });

  test('a secret may be the content of a file; not beside the variable, and a file that is not there is named', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'config-'));
    const file = path.join(folder, 'uri');
    await writeFile(file, 'mongodb://somewhere\n');
    const schema = z.object({ URI: z.string().optional(), KEY_FILE: z.string().optional() });
    expect(readConfig(schema, { URI_FILE: file })).toEqual({ URI: 'mongodb://somewhere' });
    expect(readConfig(schema, { KEY_FILE: file })).toEqual({ KEY_FILE: file });
    expect(() => readConfig(schema, { URI: 'x', URI_FILE: file })).toThrow(/URI: stands beside URI_FILE/);
    expect(() => readConfig(schema, { URI_FILE: path.join(folder, 'no') })).toThrow(/URI_FILE: .*ENOENT/);
    const both = schema.extend({ URI_FILE: z.string().optional() });
    expect(readConfig(both, { URI_FILE: file })).toEqual({ URI_FILE: file });
    await rm(folder, { recursive: true });
  });
});

describe('context', () => {
  test('a well-formed trace goes on with a span of our own; anything else begins a new one', () => {
    const received = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-00`;
    expect(continueTrace(received)).toMatch(new RegExp(`^00-${'a'.repeat(32)}-(?!b{16})[0-9a-f]{16}-00$`));
    expect(continueTrace('junk\r\nx: y')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  test('a request id that is not well-formed is replaced', () => {
    expect(requestIdFrom('abc-1')).toBe('abc-1');
    expect(requestIdFrom('a b\n')).not.toContain('\n');
  });
});

describe('problems', () => {
  test.each(Object.entries(httpStatus) as [Kind, number][])(
    '%s is %i with its code and without its inside',
    (kind, status) => {
      const error = new AppError(kind, 'some.code', 'A sentence.', { cause: new Error('inside') });
      const problem = problemOf(error, { instance: '/x', requestId: 'r' });
      expect(problem).toMatchObject({ status, code: 'some.code', detail: 'A sentence.', requestId: 'r' });
      expect(JSON.stringify(problem)).not.toContain('inside');
    },
  );
});

describe('the last few', () => {
  test('forget what was not asked for longest', () => {
    const kept = lastFew<number>(2);
    kept.keep('a', 1);
    kept.keep('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.keep('c', 3);
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
  });
});
