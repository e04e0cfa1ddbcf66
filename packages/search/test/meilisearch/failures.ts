import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openSearchEngine } from '../../src/index.js';
import { openMeilisearch } from '../../src/meilisearch/engine.js';
import type { SearchEngine, SearchIndex } from '../../src/index.js';
import { companies, entries } from '../corpus.js';
import type { Entry } from '../corpus.js';
import { batchesOf } from '../contract/stage.js';
import { Proxy } from './proxy.js';
import { apiKey, host, newNamespace, removeNamespace } from './server.js';

const away = { kind: 'unavailable', code: 'search.unavailable' };

/** Answers everything with one text. */
const answering = async (status: number, type: string, text: string) => {
  const server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close().closeAllConnections(),
  };
};

/** What is refused when it is opened, and what a server that is away does. */
export const failsClearly = (): void => {
  describe('opening Meilisearch', () => {
    test.each(['', 'meili', 'ftp://meili', 'http://', 'localhost:7700'])('refuses the address %j', async (wrong) => {
      await expect(openMeilisearch({ host: wrong, apiKey })).rejects.toMatchObject({ code: 'search.host_wrong' });
    });

    test.each([
      [200, 'text/html', '<p>Welcome</p>'],
      [200, 'application/json', '{"hello":"world"}'],
      [404, 'application/json', '{"message":"Not found"}'],
      [404, 'text/html', '<p>Not found</p>'],
    ])('refuses an address where something else answers %d %s %s', async (...answer) => {
      const other = await answering(...answer);
      await expect(openMeilisearch({ host: other.host, apiKey })).rejects.toMatchObject({ code: 'search.host_wrong' });
      other.close();
    });

    test.each(['wrong', '', 'x'.repeat(40)])('refuses the key %j, and does not tell it', async (key) => {
      const refusal: unknown = await openMeilisearch({ host, apiKey: key }).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'search.key_refused', kind: 'internal' });
      expect(key !== '' && String(refusal).includes(key)).toBe(false);
    });

    test('refuses a namespace that is none', async () => {
      await expect(openMeilisearch({ host, apiKey, namespace: 'A/b' })).rejects.toMatchObject({
        code: 'search.namespace_invalid',
      });
    });

    test('says that a server is away', async () => {
      const proxy = await Proxy.open();
      await proxy.cut();
      await expect(openMeilisearch({ host: proxy.host, apiKey })).rejects.toMatchObject(away);
    });

    test('is done by the variables: without an address the files are used', async () => {
      const directory = mkdtempSync(path.join(tmpdir(), 'shuangzhao-search-'));
      const namespace = newNamespace();
      await expect(openSearchEngine({ directory, meiliHost: host })).rejects.toMatchObject({
        code: 'search.key_refused',
      });
      const both = [
        await openSearchEngine({ directory, meiliHost: '', meiliApiKey: '' }),
        await openSearchEngine({ directory, meiliHost: host, meiliApiKey: apiKey, namespace }),
      ];
      for (const [at, engine] of both.entries()) {
        const index = await engine.open(entries);
        expect(await index.ids({ permission: 'all' })).toEqual([]);
        await index.put(companies(at + 1));
        expect((await index.ids({ permission: 'all' })).length).toBe(at + 1);
        await engine.close();
      }
      rmSync(directory, { recursive: true });
      await removeNamespace(namespace);
    });
  });

  describe('while Meilisearch is away', () => {
    let proxy: Proxy;
    let namespace: string;
    let engine: SearchEngine;
    let index: SearchIndex<Entry>;

    beforeEach(async () => {
      proxy = await Proxy.open();
      namespace = newNamespace();
      engine = await openMeilisearch({ host: proxy.host, apiKey, namespace });
      index = await engine.open(entries);
      await index.put(companies(10));
    });
    afterEach(async () => {
      await engine.close();
      await proxy.cut();
      await removeNamespace(namespace);
    });

    test('every call says so, and works again when it is back', async () => {
      await proxy.cut();
      await expect(index.search({ permission: 'all', limit: 1 })).rejects.toMatchObject(away);
      await expect(index.ids({ permission: 'all' })).rejects.toMatchObject(away);
      await expect(index.put([{ id: 'a', title: '甲' }])).rejects.toMatchObject(away);
      await expect(index.remove(['company-1'])).rejects.toMatchObject(away);
      await expect(index.rebuild(batchesOf(companies(3)))).rejects.toMatchObject(away);
      await expect(index.prints()[Symbol.asyncIterator]().next()).rejects.toMatchObject(away);
      await expect(engine.open({ ...entries, name: 'others' })).rejects.toMatchObject(away);
      await proxy.mend();
      await index.put([{ id: 'b', title: '乙' }]);
      expect((await index.ids({ permission: 'all' })).toSorted()).toEqual(
        [...companies(10).map(({ id }) => id), 'b'].toSorted(),
      );
      await index.rebuild(batchesOf(companies(3)));
      expect((await index.ids({ permission: 'all' })).length).toBe(3);
    });

    test('a search does not wait for an answer that never comes', async () => {
      proxy.silence();
      await expect(index.search({ permission: 'all', q: '有限公司', limit: 1 })).rejects.toMatchObject(away);
      await proxy.mend();
      expect((await index.search({ permission: 'all', limit: 1 })).total).toBe(10);
    });

    test('a write that has been taken waits until it is back', async () => {
      const asked = proxy.sees('GET /tasks/');
      const written = index.put([{ id: 'it', title: '甲乙' }]);
      await asked;
      await proxy.cut();
      await new Promise((resolve) => setTimeout(resolve, 200));
      await proxy.mend();
      await written;
      expect(await index.ids({ permission: 'all', q: '甲乙' })).toEqual(['it']);
    });

    test('a rebuild that lacks a write fails, and leaves the index as it was', async () => {
      async function* source(): AsyncGenerator<Entry[]> {
        yield companies(5);
        await proxy.cut();
        await expect(index.put([{ id: 'lost', title: '失' }])).rejects.toMatchObject(away);
        await proxy.mend();
        yield companies(8);
      }
      await expect(index.rebuild(source())).rejects.toMatchObject({
        kind: 'unavailable',
        code: 'search.rebuild_failed',
      });
      expect(index.needsRebuild).toBe(true);
      expect((await index.ids({ permission: 'all' })).length).toBe(10);
    });
  });
};
