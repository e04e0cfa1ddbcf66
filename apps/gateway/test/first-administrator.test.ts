import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SYSTEM } from '@shuangzhao/access';
import type { Part } from '@shuangzhao/platform/lifecycle';
import { isObviousPassword } from '../src/domain/obvious-password.js';
import { newAdministrator } from '../src/server/new-administrator.js';
import { openAccounts } from '../src/start.js';

const GOOD = 'nine green lamps over Shungeng';
const command = fileURLToPath(new URL('../src/commands/create-first-administrator.ts', import.meta.url));

describe('the first administrator', () => {
  let dataDir: string;
  const parts: Part[] = [];
  const open = () => openAccounts({ DATA_DIR: dataDir }, (part) => parts.push(part));
  const close = async () => {
    for (const part of parts.splice(0).reverse()) await part.stop();
  };
  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'first-'));
  });
  afterEach(async () => {
    await close();
    await rm(dataDir, { recursive: true });
  });

  const create = async (username: string, password: string) =>
    (await open()).createFirstAdministrator(newAdministrator({ username, password }));
  const signIn = async (username: string, password: string) => {
    const app = await open();
    return (await app.signIn({ username, password, address: 'a', kind: 'token' })).account;
  };

  test('is created once, and signs in', async () => {
    expect(await create('wang', GOOD)).toMatchObject({ username: 'wang', roles: ['admin'], disabled: false });
    await expect(create('li', GOOD)).rejects.toMatchObject({ kind: 'refused', code: 'account.administrator_exists' });
    expect((await signIn('wang', GOOD)).roles).toEqual(['admin']);
  });

  test('is refused beside any administrator, also a disabled one, but not beside other accounts', async () => {
    const app = await open();
    const other = { username: 'hr', name: '人社', password: GOOD, scopes: {} };
    await app.createAccount({ ...other, roles: ['hr'] }, { actor: SYSTEM });
    const { id } = await create('wang', GOOD);
    await app.updateAccount(id, { disabled: true }, { actor: { subject: 'x', roles: ['admin'], scopes: {} } });
    await expect(create('li', GOOD)).rejects.toMatchObject({ code: 'account.administrator_exists' });
  });

  test.each([
    ['wang', 'short', 'body.value', 'The password is refused: Must have at least 8 characters.'],
    ['wang', '', 'body.value', 'The password is refused: Must have at least 8 characters.'],
    ['wang', 'Admin@2026', 'account.obvious_password', expect.stringContaining('among the first')],
    ['a name', GOOD, 'body.value', expect.stringContaining('The username is refused')],
  ])('%s with the password %j is refused: %s', async (username, password, code, message) => {
    await expect(create(username, password)).rejects.toMatchObject({ code, message });
    expect((await create('later', GOOD)).username).toBe('later');
  });

  const run = (password: string | undefined, more: Record<string, string> = {}) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve, reject) => {
      const file = path.join(dataDir, 'password');
      const env = {
        ...process.env,
        NODE_OPTIONS: '',
        DATA_DIR: dataDir,
        ADMIN_USERNAME: 'wang',
        ADMIN_PASSWORD_FILE: file,
      };
      const started = password === undefined ? Promise.resolve() : writeFile(file, password);
      started.then(() => {
        execFile(
          process.execPath,
          ['--conditions=@shuangzhao/source', '--import', 'tsx', command],
          { env: { ...env, ...more } },
          (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
        );
      }, reject);
    });

  test('the command reads the password from a file, says what it did, and refuses in one sentence', async () => {
    expect(await run(undefined)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The file that ADMIN_PASSWORD_FILE names can not be read.\n',
    });
    expect(await run('changeme\n')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The password is refused: it is among the first that anybody would try.\n',
    });
    expect(await run(`${GOOD}\n`)).toEqual({ code: 0, stdout: 'The administrator wang was created.\n', stderr: '' });
    expect((await signIn('wang', GOOD)).roles).toEqual(['admin']);
    await close();
    expect(await run(GOOD, { ADMIN_USERNAME: 'li' })).toMatchObject({
      code: 1,
      stderr: 'There is an administrator already, who can create accounts.\n',
    });
  }, 60_000);
});

describe('an obvious password', () => {
  test.each([
    'password',
    'Password1!',
    'P@ssw0rd',
    'passw0rd',
    '12345678',
    'admin123',
    'Admin@123',
    'changeme',
    'change-me',
    'aaaaaaaa',
  ])('%s is one', (password) => {
    expect(isObviousPassword(password, 'wang')).toBe(true);
  });

  test('the name of the account is one, with digits or without', () => {
    for (const password of ['wangxiaoming', 'WangXiaoming2026', 'wang.xiaoming'])
      expect(isObviousPassword(password, 'wangxiaoming')).toBe(true);
  });

  test.each([GOOD, 'password of the third lamp', 'Huainan-Shungeng-7'])('%s is none', (password) => {
    expect(isObviousPassword(password, 'wang')).toBe(false);
  });
});
