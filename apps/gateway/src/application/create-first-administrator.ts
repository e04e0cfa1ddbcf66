import { SYSTEM } from '@shuangzhao/access';
import { AppError } from '@shuangzhao/platform/errors';
import type { AccountView } from '../domain/account.js';
import { isObviousPassword } from '../domain/obvious-password.js';
import { createAccount, type NewAccount } from './create-account.js';
import type { Ways } from './ways.js';

const refused = (code: string, message: string) => new AppError('refused', code, message);

/** Creates the first administrator of a deployment. Throws AppError `account.administrator_exists`, `account.obvious_password`. */
export const createFirstAdministrator =
  (ways: Ways) =>
  async (administrator: Pick<NewAccount, 'username' | 'name' | 'password'>): Promise<AccountView> => {
    if (await ways.accounts.hasRole('admin'))
      throw refused('account.administrator_exists', 'There is an administrator already, who can create accounts.');
    if (isObviousPassword(administrator.password, administrator.username))
      throw refused(
        'account.obvious_password',
        'The password is refused: it is among the first that anybody would try.',
      );
    return createAccount(ways)({ ...administrator, roles: ['admin'], scopes: {} }, { actor: SYSTEM });
  };
