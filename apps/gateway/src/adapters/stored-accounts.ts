import { AppError } from '@shuangzhao/platform/errors';
import { defineDocument, Schema, underKey, uuidv7, type Store } from '@shuangzhao/persistence';
import type { Accounts } from '../application/ways.js';
import { viewOf, type Account } from '../domain/account.js';
import type { Session } from '../domain/session.js';

const strict = { strict: 'throw', _id: false } as const;

const accountDocument = defineDocument<Account>({
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
        type: new Schema({ uscc: { type: String, required: true }, name: { type: String, required: true } }, strict),
      },
      passwordHash: { type: String, required: true },
      disabled: { type: Boolean, required: true },
      createdAt: { type: Date, required: true },
      updatedAt: { type: Date, required: true },
    },
    { strict: 'throw' },
  ),
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
});

const hasCode = (error: unknown, code: string) => error instanceof AppError && error.code === code;

/** Accounts on the document port. */
export const storedAccounts = async (store: Store): Promise<Accounts> => {
  const accounts = await store.collection(accountDocument);
  await store.collection(sessionDocument);
  return {
    get: (id) => accounts.get(id),
    byUsername: async (username) =>
      (await accounts.find({ username: username.toLowerCase() }, { limit: 1 })).items[0] ?? null,
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
        if (hasCode(cause, 'document.unique'))
          throw new AppError('conflict', 'account.username_taken', 'There is an account of this name.', { cause });
        throw cause;
      }
    },
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
          if (ends?.endSessions) {
            const sessions = tx.collection(sessionDocument);
            let after: string | null = null;
            do {
              const page = await sessions.find(
                { accountId: id },
                { limit: 1000, ...(after === null ? {} : { after }) },
              );
              for (const session of page.items)
                if (session.id !== ends.exceptSession) await sessions.remove(session.id);
              after = page.next;
            } while (after !== null);
          }
          return viewOf(saved);
        });
      } catch (cause) {
        if (hasCode(cause, 'document.not_found'))
          throw new AppError('notFound', 'account.not_found', 'There is no such account.', { cause });
        throw cause;
      }
    },
  };
};
