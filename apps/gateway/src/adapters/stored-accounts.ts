import { createHash } from 'node:crypto';
import { AppError } from '@shuangzhao/platform/errors';
import { defineDocument, Schema, underKey, uuidv7, type Store, type Tx } from '@shuangzhao/persistence';
import type { Accounts } from '../application/ways.js';
import { viewOf, type Account } from '../domain/account.js';
import type { Session } from '../domain/session.js';
import { storedLockOuts } from './stored-lock-outs.js';

const strict = { strict: 'throw', _id: false } as const;

/** Tells one password from the next without a way back: a piece of a hash of its salted hash. */
const printOf = (passwordHash: string) => createHash('sha256').update(passwordHash).digest('base64url').slice(0, 8);

export const accountDocument = defineDocument<Account>({
  name: 'accounts',
  schema: new Schema(
    {
      username: { type: String, required: true, lowercase: true, unique: true },
      name: { type: String, required: true },
      roles: { type: [String], required: true },
      scopes: {
        type: new Schema(
          { regions: { type: [String] }, industries: { type: [String] }, elements: { type: [String] } },
          strict,
        ),
        required: true,
      },
      enterprise: {
        type: new Schema(
          { uscc: { type: String, required: true, index: true }, name: { type: String, required: true } },
          strict,
        ),
      },
      talentId: { type: String, unique: true, sparse: true },
      oidcSubject: { type: String, unique: true, sparse: true },
      passwordHash: { type: String, required: true },
      disabled: { type: Boolean, required: true },
      createdAt: { type: Date, required: true },
      updatedAt: { type: Date, required: true },
    },
    { strict: 'throw' },
  ),
  audit: ({ username, name, roles, scopes, enterprise, talentId, oidcSubject, disabled, passwordHash }) => ({
    ...{ username, name, roles, scopes, enterprise, talentId, oidcSubject, disabled },
    password: printOf(passwordHash),
  }),
});

export const sessionDocument = defineDocument<Session>({
  name: 'sessions',
  schema: new Schema(
    {
      accountId: { type: String, required: true, index: true },
      kind: { type: String, required: true, enum: ['cookie', 'token'] },
      createdAt: { type: Date, required: true, index: true },
      lastSeenAt: { type: Date, required: true },
    },
    { strict: 'throw' },
  ),
  audit: ({ kind }) => ({ kind }),
  auditedAs: ({ accountId }) => accountId, // a session's own id is a hash, which says nothing to people
});

const hasCode = (error: unknown, code: string) => error instanceof AppError && error.code === code;

/** What the store's refusal means to an administrator; anything else stays as it is. */
const refusalOf = (cause: unknown): unknown => {
  if (hasCode(cause, 'document.not_found'))
    return new AppError('notFound', 'account.not_found', 'There is no such account.', { cause });
  if (!(cause instanceof AppError && cause.code === 'document.unique')) return cause;
  return cause.errors.some(({ path }) => path === 'oidcSubject')
    ? new AppError('conflict', 'account.subject_taken', 'Another account is linked to this subject.', { cause })
    : new AppError('conflict', 'account.username_taken', 'There is an account of this name.', { cause });
};

const endSessions = async (tx: Tx, accountId: string, except?: string): Promise<void> => {
  const sessions = tx.collection(sessionDocument);
  let after: string | null = null;
  do {
    const page = await sessions.find({ accountId }, { limit: 1000, ...(after === null ? {} : { after }) });
    for (const session of page.items) if (session.id !== except) await sessions.remove(session.id);
    after = page.next;
  } while (after !== null);
};

const ofTalent = async (tx: Tx, talentId: string) =>
  (await tx.collection(accountDocument).find({ talentId }, { limit: 1 })).items[0];

/** Removes the account of the person of a record, with its sessions; nothing where there is none. */
export const removeAccountOf = async (tx: Tx, talentId: string): Promise<void> => {
  const account = await ofTalent(tx, talentId);
  if (account === undefined) return;
  await endSessions(tx, account.id);
  await tx.collection(accountDocument).remove(account.id);
};

/** Accounts on the document port. */
export const storedAccounts = async (store: Store): Promise<Accounts> => {
  const accounts = await store.collection(accountDocument);
  await store.collection(sessionDocument);
  return {
    lockedOut: await storedLockOuts(store),
    get: (id) => accounts.get(id),
    byUsername: async (username) =>
      (await accounts.find({ username: username.toLowerCase() }, { limit: 1 })).items[0] ?? null,
    byOidcSubject: async (subject) => (await accounts.find({ oidcSubject: subject }, { limit: 1 })).items[0] ?? null,
    list: async ({ limit, after }) => {
      const page = await accounts.find({}, { sort: { username: 1 }, limit, ...(after === undefined ? {} : { after }) });
      return { ...page, total: await accounts.count({}) };
    },
    hasRole: async (role) => (await accounts.count({ roles: role })) > 0,
    create: async (account, requestKey) => {
      try {
        return await underKey(store, requestKey, async (tx) =>
          viewOf(await tx.collection(accountDocument).insert({ ...account, id: uuidv7() })),
        );
      } catch (cause) {
        throw refusalOf(cause);
      }
    },
    openOfTalent: async (account, requestKey) => {
      try {
        return await underKey(store, requestKey, async (tx) => {
          const held = await ofTalent(tx, account.talentId);
          if (held === undefined) {
            const { username } = await tx.collection(accountDocument).insert({ ...account, id: uuidv7() });
            return { username };
          }
          if (held.disabled)
            throw new AppError('refused', 'account.disabled', 'An administrator has shut the account of this person.');
          const { passwordHash, updatedAt } = account;
          await tx.collection(accountDocument).update(held.id, (draft) => ({ ...draft, passwordHash, updatedAt }));
          await endSessions(tx, held.id);
          return { username: held.username };
        });
      } catch (cause) {
        throw refusalOf(cause);
      }
    },
    closeOfTalent: (talentId) => store.transaction((tx) => removeAccountOf(tx, talentId)),
    update: async (id, change, { requestKey, expectedVersion }) => {
      try {
        return await underKey(store, requestKey, async (tx) => {
          let ends: ReturnType<typeof change> | undefined;
          const saved = await tx.collection(accountDocument).update(
            id,
            (draft) => {
              ends = change(draft);
              return ends.account;
            },
            expectedVersion === undefined ? {} : { expectedVersion },
          );
          if (ends?.endSessions) await endSessions(tx, id, ends.exceptSession);
          return viewOf(saved);
        });
      } catch (cause) {
        throw refusalOf(cause);
      }
    },
  };
};
