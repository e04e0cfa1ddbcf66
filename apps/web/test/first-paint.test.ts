/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { routes } from '@shuangzhao/api';
import { messages } from '../src/messages.js';

describe('what is seen before any script has run', () => {
  let page: Document;
  beforeAll(() => {
    const html = readFileSync(fileURLToPath(new URL('../index.html', import.meta.url)), 'utf8');
    page = new DOMParser().parseFromString(html, 'text/html');
  });

  test('says whose page it is, and that it opens, in the words of the catalogue', () => {
    expect(page.querySelector('#root header')?.textContent).toBe(messages.product);
    expect(page.querySelector('#root [role=status]')?.textContent).toBe(messages.opening);
    expect(page.title).toBe(messages.frame.titleOf(messages.frame.myPolicies));
  });

  test('what is read ahead is what the first page asks for', () => {
    const ahead = [...page.querySelectorAll('link[rel=preload]')].map((link) => link.getAttribute('href'));
    expect(ahead).toEqual([routes.listFacts, routes.listRegions].map(({ path }) => `/api/v1${path}`));
  });
});
