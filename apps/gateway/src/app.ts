import { changePassword } from './application/change-password.js';
import { createAccount } from './application/create-account.js';
import { createFirstAdministrator } from './application/create-first-administrator.js';
import { endOwnSession } from './application/end-own-session.js';
import { findCaller } from './application/find-caller.js';
import { listAccounts } from './application/list-accounts.js';
import { listSessions } from './application/list-sessions.js';
import { openPersonAccount } from './application/open-person-account.js';
import { signInWithOidc } from './application/sign-in-with-oidc.js';
import { signIn } from './application/sign-in.js';
import { updateAccount } from './application/update-account.js';
import type { Ways } from './application/ways.js';

/** The gateway's own use cases, wired to the ways that are handed in. */
export const createApp = (ways: Ways) => ({
  signIn: signIn(ways),
  signInWithOidc: signInWithOidc(ways),
  findCaller: findCaller(ways),
  endSession: ways.sessions.end,
  listSessions: listSessions(ways),
  endOwnSession: endOwnSession(ways),
  changePassword: changePassword(ways),
  listAccounts: listAccounts(ways),
  createAccount: createAccount(ways),
  createFirstAdministrator: createFirstAdministrator(ways),
  updateAccount: updateAccount(ways),
  openPersonAccount: openPersonAccount(ways),
  closePersonAccount: ways.accounts.closeOfTalent,
});

export type App = ReturnType<typeof createApp>;
