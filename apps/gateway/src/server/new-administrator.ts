import { parse, routes } from '@shuangzhao/api';
import { AppError } from '@shuangzhao/platform/errors';

/** An administrator's name and password, judged by the contract of accounts. Throws AppError `invalid` with a sentence about the first fault. */
export const newAdministrator = (credentials: { username: string; password: string }) => {
  const wanted = { ...credentials, name: '系统管理员', roles: ['admin'] };
  const parsed = parse(routes.createAccount.body, wanted, 'body');
  if (parsed.ok) return { username: parsed.value.username, name: parsed.value.name, password: parsed.value.password };
  const [fault = { path: 'account', code: 'body.value', message: 'It is not right.' }] = parsed.faults;
  throw new AppError('invalid', fault.code, `The ${fault.path} is refused: ${fault.message}`, {
    errors: parsed.faults,
  });
};
