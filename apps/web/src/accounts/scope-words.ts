import type { Me } from '../api.js';
import { messages } from '../messages.js';
import type { Reference } from '../reference.js';

const kinds: Readonly<Record<string, string>> = messages.accounts.elementKinds;

/** How far an account reaches, in words; where nothing limits it, that. */
export const scopeInWords = (
  { scopes, enterprise }: Pick<Me, 'scopes' | 'enterprise'>,
  { regionName, industryName }: Reference,
): string => {
  const parts = [
    ...(enterprise === undefined ? [] : [enterprise.name]),
    ...(scopes.regions ?? []).map((code) => regionName(code) ?? code),
    ...(scopes.industries ?? []).map((code) => industryName(code) ?? code),
    ...(scopes.elements ?? []).map((kind) => kinds[kind] ?? kind),
  ];
  return parts.length === 0 ? messages.me.everything : parts.join(messages.and);
};
