// Creates the first administrator of a deployment from ADMIN_USERNAME and the file that ADMIN_PASSWORD_FILE names; refuses with one sentence.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readConfig } from '@shuangzhao/platform/config';
import { AppError } from '@shuangzhao/platform/errors';
import type { Part } from '@shuangzhao/platform/lifecycle';
import { newAdministrator } from '../server/new-administrator.js';
import { accountsConfig, openAccounts } from '../start.js';

const config = readConfig(accountsConfig.extend({ ADMIN_USERNAME: z.string(), ADMIN_PASSWORD_FILE: z.string() }));

const passwordIn = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  } catch (cause) {
    throw new AppError('invalid', 'body.required', 'The file that ADMIN_PASSWORD_FILE names can not be read.', {
      cause,
    });
  }
};

const parts: Part[] = [];
try {
  const password = await passwordIn(config.ADMIN_PASSWORD_FILE);
  const administrator = newAdministrator({ username: config.ADMIN_USERNAME, password });
  const app = await openAccounts(config, (part) => parts.push(part));
  const { username } = await app.createFirstAdministrator(administrator);
  process.stdout.write(`The administrator ${username} was created.\n`);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  for (const part of parts.reverse()) await part.stop();
}
