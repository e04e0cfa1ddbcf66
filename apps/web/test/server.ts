import type { Me } from '../src/api.js';
import { facts, regions } from './data.js';

/** One call that the page made. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Headers;
}

/** An answer: a body, or a refusal with its code. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly code?: string;
  readonly retryAfter?: number;
}

export const REQUEST_ID = '0193a5f2-7c11-7e2a-9d55-3f0b6f2a1c88';

const list = (items: readonly unknown[]) => ({ items, nextCursor: null, total: items.length });

const responseOf = ({ status = 200, body, code, retryAfter }: Answer, path: string): Response => {
  const problem = {
    type: 'about:blank',
    title: 'Refused',
    status,
    detail: 'A sentence for callers.',
    instance: path,
    code,
    requestId: REQUEST_ID,
  };
  const headers: Readonly<Record<string, string>> = {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  };
  return {
    ok: code === undefined,
    status,
    headers: { get: (name: string) => headers[name] ?? null },
    json: async () => (code === undefined ? body : problem),
  } as Partial<Response> as Response;
};

const SIGNED_IN = 'shuangzhao_csrf=token';

/** Stands in for the server: `answer` says what each call gets, facts, regions and who is signed in are answered here. */
export const serve = (me: Me | null, answer: (asked: Asked) => Answer | undefined): Asked[] => {
  const calls: Asked[] = [];
  document.cookie = me === null ? `${SIGNED_IN}; max-age=0` : SIGNED_IN;
  window.fetch = async (address, init) => {
    const url = new URL(
      typeof address === 'string' ? address : address instanceof URL ? address.href : address.url,
      window.location.origin,
    );
    const asked: Asked = {
      method: init?.method ?? 'GET',
      path: url.pathname.replace('/api/v1', ''),
      query: url.searchParams,
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : init?.body,
      headers: new Headers(init?.headers),
    };
    calls.push(asked);
    const common: Readonly<Record<string, Answer>> = {
      'GET /facts': { body: list(facts) },
      'GET /regions': { body: list(regions) },
      'GET /me/lists/registry': { body: { columns: null } },
      'GET /notifications': { body: { ...list([]), unread: 0 } },
      [`GET /enterprises/${me?.enterprise?.uscc ?? ''}/policy-marks`]: { body: list([]) },
      'GET /me': me === null ? { status: 401, code: 'auth.required' } : { body: me },
    };
    const given = answer(asked) ?? common[`${asked.method} ${asked.path}`];
    return responseOf(given ?? { status: 404, code: 'route.not_found' }, asked.path);
  };
  return calls;
};

export const enterpriseUser: Me = {
  id: 'one',
  name: '张三',
  roles: ['enterprise'],
  scopes: {},
  enterprise: { uscc: '91340400MA2WXHN023', name: '淮南示例装备有限公司' },
};

export const admin: Me = { id: 'two', name: '管理员', roles: ['admin'], scopes: {} };
