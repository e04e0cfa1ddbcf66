// Makes one demo account a role, named after it, and one of the person of DEMO_TALENT, all with the password from DEMO_PASSWORD. For `npm start` alone: a deployment has none.
import { z } from 'zod';
import { GRANTABLE_ROLES, PERSON, SYSTEM, type GrantableRole } from '@shuangzhao/access';
import { readConfig } from '@shuangzhao/platform/config';
import { AppError } from '@shuangzhao/platform/errors';
import type { Part } from '@shuangzhao/platform/lifecycle';
import { readReference } from '@shuangzhao/platform/reference';
import type { Account } from '../domain/account.js';
import { accountsConfig, openAccounts } from '../start.js';

const config = readConfig(
  accountsConfig.extend({ DEMO_PASSWORD: z.string().min(8), DEMO_TALENT: z.string().optional() }),
);
const enterprise = z.object({ uscc: z.string(), name: z.string() }).parse(await readReference('demo-enterprise.json'));

const names: Record<GrantableRole, string> = {
  enterprise: '示例企业经办人',
  hr: '市人社局',
  finance: '市地方金融管理局',
  taskforce: '工作专班',
  county: '县区（园区）经办人',
  element: '要素保障部门',
  editor: '政策编辑',
  reviewer: '政策审核',
  leader: '市领导',
  admin: '系统管理员',
  auditor: '审计员',
  province: '省平台',
};

const special: Partial<Record<GrantableRole, Partial<Account>>> = {
  enterprise: { enterprise: { uscc: enterprise.uscc, name: enterprise.name } },
  county: { scopes: { regions: ['3404'] } },
  taskforce: { scopes: { industries: ['新能源汽车及零部件'] } },
  element: { scopes: { elements: ['land'] } },
};

const parts: Part[] = [];
const app = await openAccounts(config, (part) => parts.push(part));
for (const role of GRANTABLE_ROLES)
  try {
    const account = { username: role, name: names[role], roles: [role], scopes: {}, ...special[role] };
    await app.createAccount({ ...account, password: config.DEMO_PASSWORD }, { actor: SYSTEM });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'account.username_taken')) throw error; // a start that was cut short goes on
  }
if (config.DEMO_TALENT !== undefined)
  await app.openPersonAccount(
    { talentId: config.DEMO_TALENT, username: PERSON, password: config.DEMO_PASSWORD },
    { actor: SYSTEM },
  );
for (const part of parts.reverse()) await part.stop();
