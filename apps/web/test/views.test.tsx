/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Me } from '../src/api.js';
import { App } from '../src/app.js';
import { columnsNamed } from '../src/enterprise/registry-columns.js';
import { messages } from '../src/messages.js';
import type { View, ViewChange } from '../src/views/queries.js';
import { factNamed } from './data.js';
import { enterpriseUser, REQUEST_ID, serve, type Answer, type Asked } from './server.js';

configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
afterEach(cleanup);

const words = messages.views;
const officer: Me = { id: 'three', name: '李四', roles: ['county'], scopes: { regions: ['3404'] } };
const auditor: Me = { id: 'four', name: '审计员', roles: ['auditor'], scopes: {} };
const employees = factNamed('enterprise.employees').label;

const view = (name: string, change: Partial<View> = {}): View => ({
  ...{ id: 'v1', list: 'registry', name, search: '', columns: null, shared: false, own: true, ownerName: null },
  ...{ version: 1, createdAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z' },
  ...change,
});

const found = {
  uscc: '91340400MA2WXHN023',
  name: '淮南示例装备有限公司',
  facts: { 'enterprise.regionCode': '340403', 'enterprise.revenue': 380_000_000, 'enterprise.employees': 260 },
  factDetails: {},
  version: 1,
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
};
const none = { items: [], nextCursor: null, total: 0 };

/** A server that keeps views and columns, unless it is told to refuse. */
const keep = (
  start: View[],
  { me = officer, columns = null as string[] | null, refuse = (_asked: Asked): Answer | undefined => undefined } = {},
) => {
  let views = start;
  let chosen = columns;
  return serve(me, (asked) => {
    const { method, path, body } = asked;
    const refused = refuse(asked);
    if (refused !== undefined) return refused;
    if (path === '/enterprises') return { body: { items: [found], nextCursor: null, total: 1 } };
    if (path === '/policies') return { body: { ...none, facets: {} } };
    if (path === '/audit') return { body: none };
    if (path === '/me/lists/registry') {
      if (method === 'PUT') chosen = (body as { columns: string[] | null }).columns;
      return { body: { columns: chosen } };
    }
    if (path === '/me/views' && method === 'POST') {
      const made = view((body as View).name, { ...(body as View), id: 'v9' });
      views = [...views, made];
      return { status: 201, body: made };
    }
    if (path === '/me/views')
      return { body: { items: views.filter(({ list }) => list === asked.query.get('list')), nextCursor: null } };
    const [, id] = /^\/me\/views\/(.+)$/.exec(path) ?? [];
    if (id === undefined) return undefined;
    if (method === 'DELETE') views = views.filter((one) => one.id !== id);
    else views = views.map((one) => (one.id === id ? { ...one, ...(body as ViewChange), version: 2 } : one) as View);
    return method === 'DELETE' ? { status: 204 } : { body: views.find((one) => one.id === id) };
  });
};

const open = async (address: string) => {
  window.history.replaceState(null, '', address);
  render(<App />);
  await screen.findAllByRole('heading', { level: 1 });
};
const panel = async () => {
  const details = (await screen.findByText(words.title, { selector: 'summary' })).closest('details');
  if (details === null) throw new Error('No panel.');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await within(details).findByLabelText(words.name);
  return within(details);
};
const writes = (calls: Asked[]) =>
  calls.filter(({ method }) => method !== 'GET').map(({ method, path, body }) => [method, path, body]);
const headings = async () => (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent);
const button = (act: string, name: string) => screen.findByRole('button', { name: words.of(act, name) });
const standard = ['企业', '地区', '行业', '上年营业收入', '最近更新', '操作'];

describe('视图', () => {
  test('own ones and those that the team shares are opened by their address, with their columns', async () => {
    const calls = keep([
      view('田家庵', { search: 'region=340403', columns: ['enterprise.employees', 'updatedAt'] }),
      view('大通', { id: 'v2', own: false, shared: true, ownerName: '王五', search: 'region=340402' }),
    ]);
    await open('/enterprises?q=a&cursor=c');
    expect(calls.some(({ path }) => path === '/me/views')).toBe(false); // nobody has asked for them yet
    const shown = await panel();
    expect(shown.getByText(words.by('王五'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.of(words.rename, '大通') })).toBeNull();
    fireEvent.click(shown.getByRole('link', { name: words.open('田家庵') }));
    await waitFor(async () => expect(await headings()).toEqual(['企业', employees, '最近更新', '操作']));
    expect(window.location.search).toBe('?region=340403&columns=enterprise.employees,updatedAt');
    expect(calls.findLast(({ path }) => path === '/enterprises')?.query.toString()).toBe('region=340403&limit=50');
    expect(shown.getByRole('link', { name: words.open('田家庵') }).getAttribute('aria-current')).toBe('true');
    expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('the present conditions are saved, without the page, and shared where that is wanted', async () => {
    const calls = keep([]);
    await open('/enterprises?q=a&region=340403&cursor=c');
    const shown = await panel();
    expect(shown.getByText(words.noneOwn)).toBeTruthy();
    fireEvent.click(shown.getByRole('button', { name: words.save }));
    expect(await shown.findByText(words.faults.name)).toBeTruthy();
    fireEvent.change(shown.getByLabelText(words.name), { target: { value: ' 规上 ' } });
    fireEvent.click(shown.getByLabelText(words.shareNew));
    fireEvent.click(shown.getByRole('button', { name: words.save }));
    expect(await shown.findByText(words.said.saved('规上'))).toBeTruthy();
    expect((await shown.findByRole('link', { name: words.open('规上') })).getAttribute('aria-current')).toBe('true');
    expect(writes(calls)).toEqual([
      [
        'POST',
        '/me/views',
        { list: 'registry', name: '规上', search: 'q=a&region=340403', columns: null, shared: true },
      ],
    ]);
    expect(calls.find(({ method }) => method === 'POST')?.headers.get('idempotency-key')).not.toBeNull();
    expect(shown.getByLabelText<HTMLInputElement>(words.name).value).toBe('');
  });

  test('one is renamed, shared, overwritten and, once that is confirmed, deleted, each on the version that was seen', async () => {
    const calls = keep([view('旧', { search: 'q=b' })]);
    await open('/enterprises?q=a');
    const shown = await panel();
    fireEvent.click(await button(words.rename, '旧'));
    const field = shown.getByLabelText(words.newName);
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '新' } });
    fireEvent.click(shown.getByRole('button', { name: words.saveName }));
    expect(await shown.findByText(words.said.renamed('新'))).toBeTruthy();
    expect(document.activeElement).toBe(shown.getByRole('link', { name: words.open('新') }));
    fireEvent.click(await button(words.share, '新'));
    expect((await button(words.isShared, '新')).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(await button(words.overwrite, '新'));
    expect(await shown.findByText(words.said.overwritten('新'))).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: words.of(words.overwrite, '新') })).toBeNull());
    fireEvent.click(await button(words.remove, '新'));
    const asked = within(shown.getByRole('group', { name: words.removeAsk('新', true) }));
    expect(writes(calls)).toHaveLength(3);
    fireEvent.click(asked.getByRole('button', { name: words.remove }));
    expect(await shown.findByText(words.noneOwn)).toBeTruthy();
    expect(writes(calls)).toEqual([
      ['PATCH', '/me/views/v1', { name: '新' }],
      ['PATCH', '/me/views/v1', { shared: true }],
      ['PATCH', '/me/views/v1', { search: 'q=a', columns: null }],
      ['DELETE', '/me/views/v1', undefined],
    ]);
    expect(calls.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('if-match'))).toEqual([
      '"1"',
      '"2"',
      '"2"',
    ]);
  });

  test.each([
    ['view.name_taken', 409, words.faults.taken],
    ['view.too_many', 422, words.faults.many],
  ])('%s is said at the name', async (code, status, sentence) => {
    keep([], {
      refuse: ({ method, path }) => (method === 'POST' && path === '/me/views' ? { status, code } : undefined),
    });
    await open('/enterprises');
    const shown = await panel();
    fireEvent.change(shown.getByLabelText(words.name), { target: { value: '甲' } });
    fireEvent.click(shown.getByRole('button', { name: words.save }));
    expect(await shown.findByText(sentence)).toBeTruthy();
    expect(shown.getByLabelText<HTMLInputElement>(words.name).value).toBe('甲');
  });

  test('one that was changed elsewhere says so and is read again', async () => {
    let isStale = true;
    keep([view('甲')], {
      refuse: ({ method }) => (method === 'PATCH' && isStale ? { status: 412, code: 'document.version' } : undefined),
    });
    await open('/enterprises');
    const shown = await panel();
    fireEvent.click(await button(words.share, '甲'));
    expect(await shown.findByText(messages.problem.stale)).toBeTruthy();
    isStale = false;
    fireEvent.click(shown.getByRole('button', { name: messages.problem.retry }));
    fireEvent.click(await button(words.share, '甲'));
    expect(await button(words.isShared, '甲')).toBeTruthy();
  });

  test('a failure to read them says so with the number to quote, and the list stays', async () => {
    keep([], { refuse: ({ path }) => (path === '/me/views' ? { status: 403, code: 'access.forbidden' } : undefined) });
    await open('/enterprises');
    const details = (await screen.findByText(words.title, { selector: 'summary' })).closest('details');
    if (details === null) throw new Error('No panel.');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await within(details).findByText(messages.problem.requestId(REQUEST_ID))).toBeTruthy();
    expect(await screen.findByRole('link', { name: found.name })).toBeTruthy();
  });

  test('the default comes back in one click: conditions and columns', async () => {
    const calls = keep([], { columns: ['enterprise.employees'] });
    await open('/enterprises?q=a');
    await waitFor(async () => expect(await headings()).toEqual(['企业', employees, '操作']));
    fireEvent.click(screen.getByRole('button', { name: words.reset }));
    await waitFor(async () => expect(await headings()).toEqual(standard));
    expect([window.location.pathname, window.location.search]).toEqual(['/enterprises', '']);
    expect(writes(calls)).toEqual([['PUT', '/me/lists/registry', { columns: null }]]);
    expect(screen.queryByRole('button', { name: words.reset })).toBeNull();
  });

  test('are there on 政策库 and 审计记录 too, of that list alone', async () => {
    const calls = keep([view('城', { list: 'library', search: 'level=city' }), view('县', { id: 'v2' })], {
      me: enterpriseUser,
    });
    await open('/policies?level=province&cursor=c');
    const shown = await panel();
    expect(shown.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['城']);
    fireEvent.change(shown.getByLabelText(words.name), { target: { value: '省' } });
    fireEvent.click(shown.getByRole('button', { name: words.save }));
    await shown.findByText(words.said.saved('省'));
    expect(writes(calls)[0]?.[2]).toMatchObject({ list: 'library', search: 'level=province', columns: null });
    cleanup();
    const audits = keep([view('昨天', { list: 'audit', search: 'from=2026-11-21' })], { me: auditor });
    await open('/audit');
    fireEvent.click((await panel()).getByRole('link', { name: words.open('昨天') }));
    await waitFor(() => expect(window.location.search).toBe('?from=2026-11-21'));
    expect(audits.findLast(({ path }) => path === '/audit')?.query.get('from')).toBe('2026-11-21');
  });

  test('are not there for those who are not signed in, nor where an enterprise reads its own changes', async () => {
    serve(null, ({ path }) => (path === '/policies' ? { body: { ...none, facets: {} } } : undefined));
    await open('/policies?level=city');
    expect(screen.queryByText(words.title, { selector: 'summary' })).toBeNull();
    expect(screen.queryByRole('button', { name: words.reset })).toBeNull();
    cleanup();
    keep([], { me: enterpriseUser });
    await open('/audit');
    await screen.findByText(messages.audit.none);
    expect(screen.queryByText(words.title, { selector: 'summary' })).toBeNull();
  });
});

describe('列', () => {
  const choose = async (label: string) => fireEvent.click(await screen.findByRole('checkbox', { name: label }));

  test('are the standard ones until somebody chooses, are kept by the server, and reset', async () => {
    const calls = keep([]);
    await open('/enterprises?q=a');
    await waitFor(async () => expect(await headings()).toEqual(standard));
    await choose(employees);
    await waitFor(async () => expect(await headings()).toContain(employees));
    await choose('地区');
    await waitFor(async () => expect(await headings()).not.toContain('地区'));
    expect((await screen.findByText('260 人')).closest('td')?.dataset['label']).toBe(employees);
    await waitFor(() => expect(writes(calls)).toHaveLength(2));
    const kept = ['enterprise.industryCode', 'enterprise.employees', 'enterprise.revenue', 'updatedAt'];
    expect(writes(calls)[1]).toEqual(['PUT', '/me/lists/registry', { columns: kept }]);
    fireEvent.click(screen.getByRole('button', { name: words.resetColumns }));
    await waitFor(async () => expect(await headings()).toEqual(standard));
    await waitFor(() => expect(writes(calls)[2]).toEqual(['PUT', '/me/lists/registry', { columns: null }]));
    expect(window.location.search).toBe('?q=a');
  });

  test('a choice goes on from the columns of the view in sight, and an export asks for the same rows as before', async () => {
    const calls = keep([], {
      refuse: ({ path }) => (path === '/enterprises/export' ? { status: 202, body: { id: 'j' } } : undefined),
    });
    await open('/enterprises?region=340403&columns=enterprise.employees,nothing');
    await waitFor(async () => expect(await headings()).toEqual(['企业', employees, '操作']));
    await choose('最近更新');
    await waitFor(async () => expect(await headings()).toEqual(['企业', employees, '最近更新', '操作']));
    expect(window.location.search).toBe('?region=340403');
    fireEvent.click(await screen.findByRole('button', { name: messages.files.exportAll(1) }));
    await waitFor(() =>
      expect(writes(calls)).toEqual([
        ['PUT', '/me/lists/registry', { columns: ['enterprise.employees', 'updatedAt'] }],
        ['POST', '/enterprises/export', { region: '340403' }],
      ]),
    );
  });

  test('those that could not be kept go back, and those that could not be read are the standard ones', async () => {
    let failing = 'PUT';
    keep([], {
      refuse: ({ method, path }) =>
        path === '/me/lists/registry' && method === failing ? { status: 403, code: 'access.forbidden' } : undefined,
    });
    await open('/enterprises');
    await waitFor(async () => expect(await headings()).toEqual(standard));
    await choose(employees);
    expect(await screen.findByText(words.columnsNotSaved)).toBeTruthy();
    await waitFor(async () => expect(await headings()).toEqual(standard));
    cleanup();
    failing = 'GET';
    await open('/enterprises');
    expect(await screen.findByText(words.columnsAsDefault)).toBeTruthy();
    expect(await headings()).toEqual(standard);
  });

  test('of any names only those of the registry count, in its order', () => {
    expect(columnsNamed(['updatedAt', 'x', 'enterprise.employees'])).toEqual(['enterprise.employees', 'updatedAt']);
    expect(columnsNamed([])).toEqual([]);
  });
});
