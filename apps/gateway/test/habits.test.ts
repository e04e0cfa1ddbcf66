import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGateway, USCC } from './gateway.js';

let gateway: Awaited<ReturnType<typeof openGateway>>;
beforeAll(async () => {
  gateway = await openGateway(['county', 'enterprise', 'admin']);
});
afterAll(() => gateway.stop());

const match = '/api/v1/policies/match';
const deep = `{"facts":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;

describe('bad input is a problem document with a code', () => {
  const cases: [string, number, string, string, string, unknown, Record<string, string>?][] = [
    ['an unknown path', 404, 'route.not_found', 'GET', '/api/v1/nothing', undefined],
    ['a wrong method', 405, 'route.method', 'DELETE', match, undefined],
    ['a malformed path', 400, 'path.malformed', 'GET', '/api/v1/policies/%E0%A4%A', undefined],
    ['malformed JSON', 400, 'body.malformed', 'POST', match, '{"facts":'],
    ['a wrong media type', 415, 'body.media_type', 'POST', match, '<facts/>', { 'content-type': 'text/xml' }],
    ['an unknown encoding', 415, 'body.media_type', 'POST', match, '{}', { 'content-encoding': 'zip' }],
    ['a body of 5 MB', 413, 'body.too_large', 'POST', match, `{"q":"${'x'.repeat(5_000_000)}"}`],
    ['a 10,000-deep nesting', 400, 'body.too_deep', 'POST', match, deep],
    ['an unknown field', 400, 'body.unknown_field', 'POST', match, { fact: {} }],
    ['__proto__', 400, 'body.unknown_field', 'POST', match, '{"facts":{"__proto__":1}}'],
    ['constructor', 400, 'body.unknown_field', 'POST', match, '{"constructor":{"prototype":1}}'],
    ['a number that is not finite', 400, 'body.not_finite', 'POST', match, '{"facts":{"enterprise.revenue":1e999}}'],
    ['an impossible day', 400, 'body.value', 'POST', match, { asOf: '2026-02-30' }],
    ['a missing body', 400, 'body.required', 'POST', match, undefined],
    ['an unknown query parameter', 400, 'query.unknown', 'GET', '/api/v1/policies?x=1', undefined],
    ['a repeated query parameter', 400, 'query.repeated', 'GET', '/api/v1/policies?q=a&q=b', undefined],
    ['a limit out of range', 400, 'query.value', 'GET', '/api/v1/policies?limit=201', undefined],
    ['a bad Idempotency-Key', 400, 'header.value', 'POST', match, {}, { 'idempotency-key': 'x'.repeat(300) }],
  ];
  test.each(cases)('%s: %i %s', async (_name, status, code, method, route, body, headers = {}) => {
    const answer = await gateway.ask(method, route, body, headers);
    expect([answer.status, answer.body['code'], answer.body['status']]).toEqual([status, code, status]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body['requestId']).toBe(answer.headers.get('x-request-id'));
  });

  test('a wrong method says which ones there are', async () => {
    expect((await gateway.ask('PATCH', '/api/v1/policies')).headers.get('allow')).toBe('GET, POST, HEAD');
  });
});

describe('the order of checks', () => {
  test('sign-in comes before the body', async () => {
    expect((await gateway.ask('PUT', `/api/v1/enterprises/${USCC}`, '{bad')).status).toBe(401);
  });

  test('right comes before the body', async () => {
    const admin = await gateway.tokenOf('admin');
    expect((await gateway.ask('PUT', `/api/v1/enterprises/${USCC}`, '{bad', admin)).status).toBe(403);
  });

  test("another enterprise's record is not there for an enterprise", async () => {
    const enterprise = await gateway.tokenOf('enterprise');
    expect((await gateway.ask('GET', '/api/v1/enterprises/91340400MA2WXHN0XX', undefined, enterprise)).status).toBe(
      404,
    );
  });
});

describe('a service that is away', () => {
  test('is 503 with a code and a time to try again, and the rest goes on', async () => {
    const { status, body, headers } = await gateway.ask('GET', '/api/v1/facts');
    expect([status, body['code']]).toEqual([503, 'service.unavailable']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await gateway.ask('GET', '/healthz')).status).toBe(200);
  });

  test('readiness names it', async () => {
    const { status, body } = await gateway.ask('GET', '/readyz');
    expect(status).toBe(503);
    expect(body['errors']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'industry' }),
        expect.objectContaining({ path: 'policy' }),
        expect.objectContaining({ path: 'talent' }),
      ]),
    );
  });
});

describe('what every answer carries', () => {
  test('a well-formed request id comes back, another is replaced', async () => {
    expect(
      (await gateway.ask('GET', '/healthz', undefined, { 'x-request-id': 'mine-1' })).headers.get('x-request-id'),
    ).toBe('mine-1');
    expect(
      (await gateway.ask('GET', '/healthz', undefined, { 'x-request-id': 'a b' })).headers.get('x-request-id'),
    ).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('scripts of other origins are barred, and nothing says what it runs on', async () => {
    const { headers } = await gateway.ask('GET', '/healthz');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('the contract and its browsable page are served', async () => {
    expect((await gateway.ask('GET', '/api/v1/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
    const page = await gateway.ask('GET', '/api/docs');
    expect(page.text).not.toMatch(/<script>(?!<)/);
    for (const file of ['start.js', 'swagger-ui.css', 'swagger-ui-bundle.js'])
      expect((await gateway.ask('GET', `/api/docs/${file}`)).status).toBe(200);
  });
});

describe('limits', () => {
  test('too many requests of one caller are 429, while others are served', async () => {
    const strict = await openGateway(['county', 'admin'], { REQUESTS_PER_MINUTE: 5 });
    const [county, admin] = [await strict.tokenOf('county'), await strict.tokenOf('admin')];
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await strict.ask('GET', '/api/v1/me', undefined, county)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect((await strict.ask('GET', '/api/v1/me', undefined, admin)).status).toBe(200);
    await strict.stop();
  });

  test('too many sign-ins of one address are 429', async () => {
    const strict = await openGateway(['county'], { SIGN_INS_PER_MINUTE: 2 });
    const statuses = [];
    for (let n = 0; n < 3; n += 1)
      statuses.push((await strict.ask('POST', '/api/v1/auth/token', { username: `n${n}`, password: 'x' })).status);
    expect(statuses).toEqual([401, 401, 429]);
    await strict.stop();
  });
});
