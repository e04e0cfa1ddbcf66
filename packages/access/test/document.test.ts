import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ACTIONS, renderAccess } from '../src/index.js';

const file = new URL('../../../docs/access.md', import.meta.url);

describe('docs/access.md', () => {
  test('has a line for each action', () => {
    for (const action of ACTIONS) expect(renderAccess()).toContain(`| \`${action}\` |`);
    expect(renderAccess()).toContain('county: ownRegion');
    expect(renderAccess()).toContain('everybody: factsAlone');
  });

  test('says what the table says', () => {
    if (existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(renderAccess());
    else expect(renderAccess().endsWith('\n')).toBe(true);
  });
});
