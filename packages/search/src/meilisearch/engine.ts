import { randomBytes } from 'node:crypto';
import { AppError } from '@shuangzhao/platform/errors';
import { checkDefinition } from '../check.js';
import type { IndexDefinition, SearchDocument, SearchEngine, SearchIndex } from '../port.js';
import { asking, Connection } from './connection.js';
import { MeilisearchIndex } from './meilisearch-index.js';
import { RemoteIndex } from './remote-index.js';

const NAMESPACE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const ALL = 1_000_000;

export interface MeilisearchOptions {
  readonly host: string;
  readonly apiKey: string;
  /** Begins the names of its indexes on the server: lower-case ASCII words joined by `-`. */
  readonly namespace?: string;
}

const connect = (host: string, apiKey: string): Connection => {
  if (!/^https?:\/\//.test(host) || !URL.canParse(host))
    throw new AppError('internal', 'search.host_wrong', 'MEILI_HOST is not an http or https URL.');
  return new Connection(host, apiKey);
};

/** The uids of all indexes; throws `search.host_wrong` when something else than Meilisearch answers. */
const uidsOn = async ({ client }: Connection): Promise<string[]> => {
  const wrong = (cause?: unknown): AppError =>
    new AppError('internal', 'search.host_wrong', 'Something else than Meilisearch answers at MEILI_HOST.', { cause });
  const answer: unknown = await asking(() => client.getRawIndexes({ limit: ALL })).catch((error: unknown) => {
    // What is no JSON, or an answer without a code of Meilisearch's.
    if (error instanceof AppError && (error.cause instanceof SyntaxError || error.code === 'search.engine_failed'))
      throw wrong(error.cause);
    throw error;
  });
  if (typeof answer !== 'object' || answer === null || !('results' in answer) || !Array.isArray(answer.results))
    throw wrong();
  return answer.results.map(({ uid }: { uid: string }) => uid);
};

/** An engine on a Meilisearch server, which must answer; throws `search.host_wrong`, `search.key_refused`, `search.unavailable`. */
export const openMeilisearch = async ({ host, apiKey, namespace }: MeilisearchOptions): Promise<SearchEngine> => {
  if (namespace !== undefined && !NAMESPACE.test(namespace))
    throw new AppError('internal', 'search.namespace_invalid', `${namespace} can not begin the names of indexes.`);
  const connection = connect(host, apiKey);
  await uidsOn(connection);
  const opened: { close(): Promise<void> }[] = [];

  const open = async <D extends SearchDocument>(definition: IndexDefinition<D>): Promise<SearchIndex<D>> => {
    checkDefinition(definition);
    const uid = namespace === undefined ? definition.name : `${namespace}-${definition.name}`;
    // Names have no `_`: what begins so was left by a crash during a rebuild.
    const leftOver = (await uidsOn(connection)).filter((one) => one.startsWith(`${uid}_`));
    for (const one of leftOver) await RemoteIndex.drop(connection, one);
    const live = await RemoteIndex.open(connection, uid, definition);
    const newUid = (): string => `${uid}_${randomBytes(6).toString('hex')}`;
    const index = new MeilisearchIndex(definition, connection, live, newUid);
    opened.push(index);
    return index;
  };

  return {
    open,
    close: async () => {
      for (const index of opened) await index.close();
    },
  };
};
