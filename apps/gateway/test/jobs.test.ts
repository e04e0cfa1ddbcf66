import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Job, StartImportRequest__Output } from '@shuangzhao/contracts/common';
import type { IndustryServiceDefinition, StartExportRequest__Output } from '@shuangzhao/contracts/industry';
import type { TalentServiceDefinition } from '@shuangzhao/contracts/talent';
import { toTimestamp } from '@shuangzhao/contracts';
import { startFakeService } from './fake-service.js';
import { openGateway } from './gateway.js';

const MB = 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BYTES = randomBytes(70_000);
const FILE = randomBytes(2.5 * MB);
const ID = 'industry-01997c00-0000-7000-8000-000000000001';
const RUNNING: Job = {
  id: ID,
  kind: 'enterprises.import',
  state: 'running',
  done: 20,
  total: 50,
  startedAt: toTimestamp(new Date(0)),
};
const ERROR = { row: 3, column: '', code: 'access.forbidden', message: 'No.' };
const DONE: Job = {
  ...RUNNING,
  ...{ state: 'done', done: 50, finishedAt: toTimestamp(new Date(1_000)) },
  imported: { accepted: 49, rejected: 1, errorCount: 1, errors: [ERROR] },
};

const OF_PEOPLE = { id: 'talent-01997c00-0000-7000-8000-000000000001', kind: 'talents.import' };

let gateway: Awaited<ReturnType<typeof openGateway>>;
let industry: Awaited<ReturnType<typeof startFakeService>>;
let talent: Awaited<ReturnType<typeof startFakeService>>;
let county: Record<string, string>;
let answer: Job;
let breakOffAt: number;
const imports: (StartImportRequest__Output & { key: string | undefined })[] = [];
const exports: StartExportRequest__Output[] = [];

beforeAll(async () => {
  industry = await startFakeService<IndustryServiceDefinition>('industry', {
    StartImport: async (request, { requestKey }) => {
      imports.push({ ...request, key: requestKey?.bodyHash });
      return { job: answer };
    },
    StartExport: async (request) => {
      exports.push(request);
      return { job: { ...answer, kind: 'enterprises.export', imported: null, exported: { rows: 7 } } };
    },
    GetJob: async () => ({ job: answer }),
    ReadJobFile: async ({ offset }) => ({
      content: FILE.subarray(offset, offset >= breakOffAt ? offset : offset + MB),
      ...{ size: FILE.length, name: "企业导出 (1)'.xlsx", format: 'xlsx' },
    }),
    GetImportTemplate: async ({ format }) => ({ content: BYTES, name: `企业导入模板.${format}`, format }),
  });
  talent = await startFakeService<TalentServiceDefinition>('talent', {
    StartImport: async () => ({ job: { ...DONE, ...OF_PEOPLE } }),
    GetJob: async ({ id }) => ({ job: { ...RUNNING, ...OF_PEOPLE, id } }),
    ReadJobFile: async () => ({ content: BYTES, size: BYTES.length, name: '待更正.xlsx', format: 'xlsx' }),
    GetImportTemplate: async ({ format }) => ({ content: BYTES, name: `人才导入模板.${format}`, format }),
  });
  const addresses = { INDUSTRY_ADDRESS: industry.address, TALENT_ADDRESS: talent.address };
  gateway = await openGateway(['county', 'enterprise', 'admin', 'hr'], addresses);
  county = await gateway.tokenOf('county');
});
beforeEach(() => {
  answer = DONE;
  breakOffAt = Infinity;
  imports.length = 0;
});
afterAll(async () => {
  await gateway.stop();
  await industry.stop();
  await talent.stop();
});

const send = async (body: FormData | Buffer | string | undefined, headers: Record<string, string> = {}, query = '') => {
  const sent = await fetch(`${gateway.base}/api/v1/enterprises/import${query}`, {
    method: 'POST',
    headers: { ...county, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return {
    status: sent.status,
    location: sent.headers.get('location'),
    body: (await sent.json()) as Record<string, unknown>,
  };
};
const outcome = async (...given: Parameters<typeof send>) => {
  const { status, body } = await send(...given);
  return [status, body['code']];
};
const formOf = (...parts: [name: string, content: Buffer | string][]) => {
  const form = new FormData();
  for (const [name, content] of parts)
    if (typeof content === 'string') form.append(name, content);
    else form.append(name, new Blob([content]), '企业.xlsx');
  return form;
};

describe('a file to import', () => {
  test.each([
    ['as the whole body', BYTES, { 'content-type': XLSX }],
    ['as a csv of Windows', BYTES, { 'content-type': 'application/vnd.ms-excel' }],
    ['as the field of a form', formOf(['file', BYTES]), {}],
  ] as const)('arrives byte by byte, %s', async (_name, body, headers) => {
    expect((await send(body, headers, '?dryRun=true')).status).toBe(200);
    expect(imports.map(({ content, dryRun }) => [content.equals(BYTES), dryRun])).toEqual([[true, true]]);
  });

  test('of 6 MB arrives, and of one byte more is 413', async () => {
    const whole = Buffer.alloc(6 * MB);
    const more = Buffer.alloc(6 * MB + 1);
    const raw = { 'content-type': XLSX };
    expect((await send(whole, raw)).status).toBe(200);
    expect((await send(formOf(['file', whole]))).status).toBe(200);
    expect(await outcome(more, raw)).toEqual([413, 'file.too_large']);
    expect(await outcome(formOf(['file', more]))).toEqual([413, 'file.too_large']);
    expect(await outcome(formOf(['file', Buffer.alloc(9 * MB)]))).toEqual([413, 'file.too_large']);
    expect(imports).toHaveLength(2);
  });

  test('that is none is refused, and the service is not asked', async () => {
    const raw = { 'content-type': XLSX };
    expect(await outcome(undefined, raw)).toEqual([400, 'body.required']);
    expect(await outcome('', raw)).toEqual([400, 'body.required']);
    expect(await outcome('{}', { 'content-type': 'application/json' })).toEqual([415, 'body.media_type']);
    expect(await outcome(formOf())).toEqual([400, 'body.required']);
    expect(await outcome(formOf(['file', 'a text']))).toEqual([400, 'body.unknown_field']);
    expect(await outcome(formOf(['other', BYTES]))).toEqual([400, 'body.unknown_field']);
    expect(await outcome(formOf(['file', BYTES], ['file', BYTES]))).toEqual([400, 'body.unknown_field']);
    expect(await outcome(formOf(['file', BYTES], ['x', '1']))).toEqual([400, 'body.unknown_field']);
    expect(await outcome('--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' })).toEqual([
      400,
      'body.malformed',
    ]);
    expect(await outcome('x', { 'content-type': 'multipart/form-data' })).toEqual([400, 'body.malformed']);
    expect(await outcome(BYTES, raw, '?dryRun=yes')).toEqual([400, 'query.type']);
    expect(imports).toEqual([]);
  });

  test('is judged after sign-in and right', async () => {
    expect(await outcome(BYTES, { authorization: '' })).toEqual([401, 'auth.session_over']);
    for (const role of ['enterprise', 'admin'])
      expect(await outcome('x', await gateway.tokenOf(role))).toEqual([403, 'access.forbidden']);
  });

  test('carries its Idempotency-Key with the hash of its bytes', async () => {
    const headers = { 'content-type': XLSX, 'idempotency-key': 'k' };
    await send(BYTES, headers);
    await send(formOf(['file', BYTES]), { 'idempotency-key': 'k' });
    await send(Buffer.from(BYTES).fill(0, 0, 1), headers);
    const [one, two, three] = imports.map(({ key }) => key);
    expect([one === two, one === three, one?.length]).toEqual([true, false, 43]);
  });
});

describe('a job', () => {
  test('that has ended is answered by its outcome, one that runs by itself and where it is', async () => {
    expect(await send(BYTES, { 'content-type': XLSX })).toEqual({
      status: 200,
      location: `/api/v1/jobs/${ID}`,
      body: { accepted: 49, rejected: 1, errorCount: 1, errors: [{ ...ERROR, column: null }], jobId: ID },
    });
    answer = RUNNING;
    const job = {
      id: ID,
      kind: 'enterprises.import',
      state: 'running',
      done: 20,
      total: 50,
      startedAt: '1970-01-01T00:00:00.000Z',
    };
    expect(await send(BYTES, { 'content-type': XLSX })).toEqual({
      status: 202,
      location: `/api/v1/jobs/${ID}`,
      body: job,
    });
    expect((await gateway.ask('GET', `/api/v1/jobs/${ID}`, undefined, county)).body).toEqual(job);
  });

  test('that failed says why', async () => {
    answer = { ...RUNNING, state: 'failed', failure: { code: 'internal', message: 'Ours.' } };
    expect((await send(BYTES, { 'content-type': XLSX })).status).toBe(202);
    const { body } = await gateway.ask('GET', `/api/v1/jobs/${ID}`, undefined, county);
    expect(body).toMatchObject({ state: 'failed', error: { code: 'internal', message: 'Ours.' } });
  });

  test('of an export is asked for by name, in words of the search', async () => {
    const { status, body, headers } = await gateway.ask(
      'POST',
      '/api/v1/enterprises/export',
      { q: '能源', format: 'csv' },
      county,
    );
    expect([status, body['result'], headers.get('location')]).toEqual([200, { rows: 7 }, `/api/v1/jobs/${ID}`]);
    expect(exports).toEqual([{ query: '能源', industry: '', region: '', format: 'csv', askedBy: 'county' }]);
    const unknown = await gateway.ask('POST', '/api/v1/enterprises/export', { format: 'pdf' }, county);
    expect([unknown.status, unknown.body['code']]).toEqual([400, 'body.value']);
  });
});

describe('a job of people', () => {
  test('is begun, followed and fetched at the service that its id names', async () => {
    const hr = await gateway.tokenOf('hr');
    const place = `/api/v1/jobs/${OF_PEOPLE.id}`;
    const route = `${gateway.base}/api/v1/talents/import`;
    const sent = await fetch(route, { method: 'POST', headers: { ...hr, 'content-type': XLSX }, body: BYTES });
    expect([sent.status, sent.headers.get('location'), await sent.json()]).toMatchObject([
      200,
      place,
      { accepted: 49, jobId: OF_PEOPLE.id },
    ]);
    expect((await gateway.ask('GET', place, undefined, hr)).body).toMatchObject({ ...OF_PEOPLE, state: 'running' });
    for (const address of [`${gateway.base}${place}/file`, `${route}/template`]) {
      const answered = await fetch(address, { headers: hr });
      expect([answered.status, Buffer.from(await answered.arrayBuffer()).equals(BYTES)]).toEqual([200, true]);
    }
    const refused = await fetch(route, { method: 'POST', headers: { ...county, 'content-type': XLSX }, body: BYTES });
    expect(refused.status).toBe(403);
  });
});

describe('a file that is given out', () => {
  const fetchFile = (route: string, method = 'GET') =>
    fetch(`${gateway.base}/api/v1${route}`, { method, headers: county });

  test('comes whole, with its size, type and name in any language', async () => {
    const file = await fetchFile(`/jobs/${ID}/file`);
    expect(Buffer.from(await file.arrayBuffer()).equals(FILE)).toBe(true);
    expect([file.headers.get('content-type'), file.headers.get('content-length')]).toEqual([XLSX, String(FILE.length)]);
    const disposition = file.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="file\.xlsx"; filename\*=UTF-8''[\w%.-]+$/);
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe("企业导出 (1)'.xlsx");
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('breaks the connection where it breaks off, so that nobody takes it for whole', async () => {
    breakOffAt = MB;
    await expect(fetchFile(`/jobs/${ID}/file`).then((file) => file.arrayBuffer())).rejects.toThrow();
  });

  test('is the template in the format that is asked for, xlsx where none is', async () => {
    for (const [query, type] of [
      ['', XLSX],
      ['?format=csv', 'text/csv'],
    ] as const) {
      const file = await fetchFile(`/enterprises/import/template${query}`);
      expect([file.status, file.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
      expect((await file.arrayBuffer()).byteLength).toBe(BYTES.length);
    }
    expect((await fetchFile('/enterprises/import/template', 'HEAD')).status).toBe(200);
    expect((await fetchFile('/enterprises/import/template?format=ods')).status).toBe(400);
  });
});
