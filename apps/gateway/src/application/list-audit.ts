import { decide, type Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { startOfDay } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { CallOptions } from '@shuangzhao/platform/grpc';
import { newestOf, type AuditEntry, type AuditPage } from '../domain/audit.js';
import { accountsById } from './accounts-by-id.js';
import type { Accounts } from './ways.js';

interface AuditQuery {
  by?: string | undefined;
  collection?: string | undefined;
  document?: string | undefined;
  uscc?: string | undefined;
  operation?: string | undefined;
  requestId?: string | undefined;
  /** `YYYY-MM-DD`, both included. */
  from?: string | undefined;
  to?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** What one service is asked for: entries older than `before`, newest first. */
export interface AuditQuestion {
  filter: Pick<AuditQuery, 'by' | 'collection' | 'document' | 'operation' | 'requestId'> & {
    from?: Date | undefined;
    until?: Date | undefined;
  };
  before: string | undefined;
  limit: number;
}

/** Where audit entries are, by the name of the service. */
export type AuditSources = Readonly<Record<string, (asked: AuditQuestion, call: CallOptions) => Promise<AuditPage>>>;

/** Where an enterprise's own document lies; its id is the USCC. */
const ENTERPRISES = 'enterprises';
const DAY_MS = 24 * 3_600_000;
const ENTRY_ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const seesAll = (actor: Actor): boolean => decide(actor, 'audit.read', {}).allowed;

/** The enterprise that is meant: who may see one alone and says nothing means that one. */
const usccOf = ({ uscc, collection, document }: AuditQuery, actor: Actor): string | undefined =>
  uscc ?? (seesAll(actor) || (collection ?? document) !== undefined ? undefined : actor.scopes.uscc);

const questionOf = (query: AuditQuery, actor: Actor): AuditQuestion => {
  const { by, operation, requestId, from, to, limit, cursor } = query;
  const uscc = usccOf(query, actor);
  const { collection = uscc && ENTERPRISES, document = uscc } = query;
  if (uscc !== undefined && (collection !== ENTERPRISES || document !== uscc))
    throw new AppError('invalid', 'query.value', 'A uscc stands for a collection and a document: name no others.');
  if (cursor !== undefined && !ENTRY_ID.test(cursor))
    throw new AppError('invalid', 'cursor.invalid', 'This cursor is not one of ours.');
  return {
    filter: {
      ...{ by, collection, document, operation, requestId },
      from: from === undefined ? undefined : startOfDay(from),
      until: to === undefined ? undefined : new Date(startOfDay(to).getTime() + DAY_MS),
    },
    before: cursor,
    limit,
  };
};

/**
 * Who changed what, in all services together, newest first. An enterprise sees what was done to its own document, and of others
 * who did it their roles alone. Throws AppError `access.*`, `query.value`, `cursor.invalid`, `service.unavailable`.
 */
export const listAudit =
  ({ sources, accounts }: { sources: AuditSources; accounts: Pick<Accounts, 'get'> }) =>
  async (query: AuditQuery, call: CallOptions) => {
    const { actor } = call;
    const question = questionOf(query, actor);
    const { collection, document } = question.filter;
    authorize(actor, 'audit.read', collection === ENTERPRISES ? { uscc: document } : {});

    const names = Object.keys(sources);
    const pages = await Promise.all(Object.values(sources).map((ask) => ask(question, call)));
    const { entries, more } = newestOf(
      pages.map((page, n) => ({ ...page, entries: page.entries.map((one) => ({ ...one, service: names[n] ?? '' })) })),
      query.limit,
    );
    const authors = await accountsById(
      accounts,
      entries.map(({ by }) => by),
    );
    const isKnownTo = (author: AuditEntry['by']) =>
      seesAll(actor) || author === actor.subject || authors.get(author)?.enterprise?.uscc === actor.scopes.uscc;
    const shown = entries.map(({ by, roles, ...entry }) => ({
      ...entry,
      by: isKnownTo(by) ? { id: by, name: authors.get(by)?.name ?? null, roles } : { id: null, name: null, roles },
    }));
    return {
      items: shown,
      nextCursor: more ? (entries.at(-1)?.id ?? null) : null,
      total: pages.reduce((sum, page) => sum + page.total, 0),
    };
  };
