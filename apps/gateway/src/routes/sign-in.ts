import { AppError } from '@shuangzhao/platform/errors';
import { createHmac } from 'node:crypto';
import type { App } from '../app.js';
import type { Stored, RequestKey } from '../application/ways.js';
import type { Account, AccountView } from '../domain/account.js';
import { SESSION_SECONDS } from '../domain/session.js';
import { sessionCookies } from '../server/credentials.js';
import type { Limits } from '../server/rate-limits.js';
import type { Judged, RouteHandlers } from '../server/request.js';

type Ids =
  | 'createToken'
  | 'startSession'
  | 'endSession'
  | 'getMe'
  | 'listSessions'
  | 'endOwnSession'
  | 'changePassword'
  | 'listAccounts'
  | 'createAccount'
  | 'updateAccount';

const meOf = ({ id, name, roles, scopes, enterprise }: Stored<Account> | AccountView) => ({
  id,
  name,
  roles,
  scopes,
  ...(enterprise ? { enterprise } : {}),
});

const shown = ({ enterprise, oidcSubject, talentId: _talentId, ...account }: AccountView) => ({
  ...account,
  ...(enterprise ? { enterprise } : {}),
  ...(oidcSubject === undefined ? {} : { oidcSubject }),
});

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new AppError('unauthenticated', 'auth.required', 'Sign in first.');
  return value;
};

/** Sign-in, the own account, accounts; `secret` keys the hashes of bodies that hold passwords. */
export const signInRoutes = (
  app: App,
  limits: Limits,
  options: { secureCookies: boolean; secret: string },
): RouteHandlers<Ids> => {
  const keyOf = (
    route: string,
    { call, body, params, ifMatch }: Judged<'changePassword' | 'createAccount' | 'updateAccount'>,
  ): RequestKey | undefined =>
    call.idempotencyKey === undefined
      ? undefined
      : {
          key: `${call.actor.subject} ${route} ${call.idempotencyKey}`,
          bodyHash: createHmac('sha256', options.secret)
            .update(JSON.stringify([params, body, ifMatch]))
            .digest('base64url'),
        };

  const signIn = async (judged: Judged<'createToken' | 'startSession'>, kind: 'token' | 'cookie') => {
    await limits.signIns(judged.request, judged.response, `sign-in ${judged.address}`);
    return app.signIn({ ...judged.body, address: judged.address, kind });
  };

  return {
    createToken: async (judged) => {
      const { secret, account } = await signIn(judged, 'token');
      return {
        status: 200,
        body: { accessToken: secret, tokenType: 'Bearer', expiresIn: SESSION_SECONDS, user: meOf(account) },
      };
    },
    startSession: async (judged) => {
      const { secret, account } = await signIn(judged, 'cookie');
      return {
        status: 200,
        body: { expiresIn: SESSION_SECONDS, user: meOf(account) },
        cookies: sessionCookies(secret, options.secureCookies),
      };
    },
    endSession: async ({ caller }) => {
      await app.endSession(present(caller).sessionId);
      return { status: 204, cookies: sessionCookies(undefined, options.secureCookies) };
    },
    getMe: async ({ caller }) => ({ status: 200, body: meOf(present(caller).account) }),
    listSessions: async ({ caller, call }) => ({
      status: 200,
      body: await app.listSessions(present(caller).sessionId, { actor: call.actor }),
    }),
    endOwnSession: async ({ caller, params, call }) => {
      await app.endOwnSession(params.id, { actor: call.actor });
      const isOwn = params.id === present(caller).sessionId;
      return { status: 204, ...(isOwn ? { cookies: sessionCookies(undefined, options.secureCookies) } : {}) };
    },
    changePassword: async (judged) => {
      const { current, new: next } = judged.body;
      await app.changePassword(
        { current, next, sessionId: present(judged.caller).sessionId },
        { actor: judged.call.actor, requestKey: keyOf('changePassword', judged) },
      );
      return { status: 204 };
    },
    listAccounts: async ({ query, call }) => {
      const page = await app.listAccounts({ limit: query.limit, after: query.cursor }, { actor: call.actor });
      return { status: 200, body: { ...page, items: page.items.map(shown) } };
    },
    createAccount: async (judged) => {
      const { scopes = {}, enterprise, oidcSubject, ...fields } = judged.body;
      const account = await app.createAccount(
        { ...fields, scopes, enterprise, oidcSubject: oidcSubject ?? undefined },
        { actor: judged.call.actor, requestKey: keyOf('createAccount', judged) },
      );
      return { status: 201, body: shown(account), version: account.version };
    },
    updateAccount: async (judged) => {
      const account = await app.updateAccount(judged.params.id, judged.body, {
        actor: judged.call.actor,
        requestKey: keyOf('updateAccount', judged),
        expectedVersion: judged.ifMatch,
      });
      return { status: 200, body: shown(account), version: account.version };
    },
  };
};
