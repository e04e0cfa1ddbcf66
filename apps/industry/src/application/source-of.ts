import type { Actor, Role } from '@shuangzhao/access';

const SOURCES: readonly (readonly [Role, string])[] = [
  ['system', '系统导入'],
  ['county', '县区填报'],
  ['enterprise', '企业自报'],
];

/** Who states facts, in words for users: what the caller says, else its role; an enterprise never passes for somebody else. */
export const sourceOf = (actor: Actor, said: string | undefined): string => {
  const [role, byRole] = SOURCES.find(([one]) => actor.roles.includes(one)) ?? ['anonymous', '来源不明'];
  if (said === undefined) return byRole;
  return role === 'enterprise' && !said.startsWith(byRole) ? `${byRole}：${said}` : said;
};
