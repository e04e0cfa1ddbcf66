import { createHash } from 'node:crypto';
import { refuseFaults } from './errors.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

export interface PageRequest {
  /** 1 to 200; 0: 50. */
  readonly limit: number;
  /** Empty: from the start. */
  readonly cursor: string;
}

export interface Page {
  /** Tells one list from another: a hash of what was asked. */
  readonly print: string;
  readonly offset: number;
  readonly limit: number;
  /** Empty where nothing follows. */
  readonly nextCursor: (total: number) => string;
}

/** The page that a request asks for; a cursor carries its offset and what was asked. Throws AppError `body.value` or `cursor.invalid`. */
export const pageOf = ({ limit: asked, cursor }: PageRequest, request: unknown): Page => {
  const limit = asked === 0 ? DEFAULT_LIMIT : asked;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    refuseFaults([{ path: 'limit', code: 'body.value', message: `A page has 1 to ${MAX_LIMIT} items.` }]);
  const print = createHash('sha256').update(JSON.stringify(request)).digest('base64url').slice(0, 16);
  const [, digits, found] = /^(\d{1,9})\.([\w-]{16})$/.exec(cursor) ?? [];
  if (cursor !== '' && found !== print)
    refuseFaults([{ path: 'cursor', code: 'cursor.invalid', message: 'The cursor does not belong to this list.' }]);
  const offset = Number(digits ?? 0);
  return { print, offset, limit, nextCursor: (total) => (offset + limit < total ? `${offset + limit}.${print}` : '') };
};
