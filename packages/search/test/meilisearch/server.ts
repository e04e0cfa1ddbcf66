import { randomBytes } from 'node:crypto';
import { Meilisearch } from 'meilisearch';

/** The server that `npm run engines` has started. */
export const host = process.env['MEILI_HOST'] ?? '';
export const apiKey = process.env['MEILI_API_KEY'] ?? '';

export const newNamespace = (): string => `test-${randomBytes(5).toString('hex')}`;

/** Removes all indexes of a namespace. */
export const removeNamespace = async (namespace: string): Promise<void> => {
  const client = new Meilisearch({ host, apiKey });
  const { results } = await client.getRawIndexes({ limit: 10_000 });
  for (const { uid } of results) if (uid.startsWith(`${namespace}-`)) await client.deleteIndex(uid);
};
