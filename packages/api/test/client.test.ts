import { describe, expect, test } from '@jest/globals';
import { createClient, ProblemError } from '../src/index.js';

interface Seen {
  url: string;
  init: RequestInit;
}

/** A server that gives one answer and remembers what it was asked. */
const serverThat = (answer: () => Response) => {
  const seen: Seen[] = [];
  const fetch = (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    seen.push({ url: typeof url === 'string' ? url : 'other', init });
    return Promise.resolve(answer());
  };
  const client = createClient({ baseUrl: 'http://server', fetch, headers: () => ({ authorization: 'Bearer t' }) });
  return { client, seen };
};
const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

describe('the client', () => {
  test('fills path, query, body and headers', async () => {
    const { client, seen } = serverThat(json({ version: 4 }));
    const answer = await client.call('patchFacts', {
      params: { uscc: 'a/b c' },
      body: { 'enterprise.rdRatio': null },
      ifMatch: 3,
      idempotencyKey: 'k',
    });
    expect(answer.version).toBe(4);
    expect(seen[0]?.url).toBe('http://server/api/v1/enterprises/a%2Fb%20c/facts');
    expect(seen[0]?.init).toEqual({
      method: 'PATCH',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer t',
        'content-type': 'application/json',
        'idempotency-key': 'k',
        'if-match': '"3"',
      },
      body: '{"enterprise.rdRatio":null}',
    });
  });

  test('leaves out what is not asked', async () => {
    const { client, seen } = serverThat(json({ items: [] }));
    await client.call('searchPolicies', { query: { q: '研发 & 创新', level: 'city', region: undefined, limit: 20 } });
    await client.call('searchPolicies');
    await client.call('getHealth');
    expect(seen.map(({ url }) => url)).toEqual([
      'http://server/api/v1/policies?q=%E7%A0%94%E5%8F%91+%26+%E5%88%9B%E6%96%B0&level=city&limit=20',
      'http://server/api/v1/policies',
      'http://server/healthz',
    ]);
    expect(seen[1]?.init.body).toBeUndefined();
  });

  test('answers nothing to 204', async () => {
    const { client } = serverThat(() => new Response(null, { status: 204 }));
    await expect(client.call('endSession')).resolves.toBeUndefined();
  });

  test('throws the problem that the server told', async () => {
    const problem = {
      type: 'urn:shuangzhao:problem:auth.locked',
      title: 'Too many requests',
      status: 429,
      detail: 'Too many failures.',
      instance: '/api/v1/auth/token',
      code: 'auth.locked',
      requestId: 'r1',
      errors: [{ path: 'username', code: 'body.value', message: 'x' }],
    };
    const headers = { 'retry-after': '30', 'content-type': 'application/problem+json; charset=utf-8' };
    const { client } = serverThat(json(problem, 429, headers));
    const failure = await client
      .call('createToken', { body: { username: 'a', password: 'b' } })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect(failure).toMatchObject({
      status: 429,
      code: 'auth.locked',
      requestId: 'r1',
      retryAfter: 30,
      message: 'Too many failures.',
      errors: problem.errors,
    });
  });

  test('makes a problem of an answer that is none', async () => {
    const page = serverThat(
      () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'x-request-id': 'r2' } }),
    );
    await expect(page.client.call('getMe')).rejects.toMatchObject({
      status: 502,
      code: 'http.502',
      requestId: 'r2',
      errors: [],
    });
    const other = serverThat(json({ error: 'x' }, 500));
    await expect(other.client.call('getMe')).rejects.toMatchObject({ status: 500, code: 'http.500' });
  });

  test('passes on what fetch throws', async () => {
    const client = createClient({ baseUrl: '', fetch: () => Promise.reject(new TypeError('offline')) });
    await expect(client.call('getMe')).rejects.toThrow(TypeError);
  });

  test('is typed by the routes', async () => {
    const { client } = serverThat(json({ decision: 'met', items: [], nextCursor: null }));
    const { decision } = await client.call('matchPolicy', {
      params: { id: 'x' },
      body: { facts: { 'enterprise.revenue': 1 } },
    });
    const settled: 'met' | 'unknown' | 'notMet' = decision;
    expect(settled).toBe('met');
    // @ts-expect-error a field that the route does not know
    await client.call('matchPolicies', { body: { fact: {} } });
    // @ts-expect-error a body that is missing
    await client.call('matchPolicies');
    // @ts-expect-error a parameter of the path that is missing
    await client.call('getPolicy', {});
    // @ts-expect-error a route that does not exist
    await expect(client.call('getPolicies')).rejects.toThrow();
  });
});
