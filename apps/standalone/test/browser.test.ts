import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumPath, openBrowser, overhang, picture, violationsOf, WIDTHS, type Width } from './browser.js';
import { publish } from './publish.js';
import { PASSWORD, startSystem, type System } from './system.js';
import { usccOf } from './uscc.js';

const START_MS = 120_000;
const USCC = '91340400MA2WXHN023';
const FACTS =
  '?enterprise.regionCode=340403&enterprise.industryCode=C3670&enterprise.revenue=80000000&enterprise.qualifications=高新技术企业';
const MOST_BYTES = 400_000;
const SETTLE_MS = 500;

if (chromiumPath === undefined)
  console.log('Skipped: the pages are walked in Chromium, which is not on this machine (CHROMIUM may name one).');

type Who = 'anonymous' | 'enterprise' | 'county' | 'hr' | 'person' | 'admin' | 'auditor';
/** Each page of the workspace: its picture's name, its path (what begins with a colon stands for the first there is), who looks at it. */
const pages: [name: string, path: string, who: Who][] = [
  ['start', '/', 'anonymous'],
  ['my-policies', `/${FACTS}`, 'anonymous'],
  ['library', '/policies', 'anonymous'],
  ['library-filtered', '/policies?q=研发&level=province', 'anonymous'],
  ['library-odd-address', '/policies?q=%', 'anonymous'],
  ['policy', '/policies/cn-hte-recognition', 'anonymous'],
  ['sign-in', '/sign-in', 'anonymous'],
  ['not-found', '/nowhere', 'anonymous'],
  ['own-policies', '/', 'enterprise'],
  ['enterprise', '/enterprise', 'enterprise'],
  ['me', '/me', 'enterprise'],
  ['notifications', '/notifications', 'enterprise'],
  ['own-changes', '/audit', 'enterprise'],
  ['registry', '/enterprises', 'county'],
  ['registry-columns', '/enterprises?columns=enterprise.employees,enterprise.rdRatio,updatedAt', 'county'],
  ['import', '/enterprises/import', 'county'],
  ['registered', `/enterprises/${USCC}`, 'county'],
  ['policy-staff', '/policies/cn-hte-cit-15', 'county'],
  ['talents', '/talents', 'hr'],
  ['talents-filtered', '/talents?q=材料&must.degree=master&not.availability=closed', 'hr'],
  ['talents-none', '/talents?q=天文&must.degree=master', 'hr'],
  ['talent-searches', '/talent-searches', 'hr'],
  ['talent', '/talents/:talent', 'hr'],
  ['talent-edit', '/talents/:talent/edit', 'hr'],
  ['talent-duplicates', '/talents/duplicates', 'hr'],
  ['talent-new', '/talents/new', 'hr'],
  ['talent-import', '/talents/import', 'hr'],
  ['talent-look-up', '/talents/look-up', 'hr'],
  ['talent-pools', '/talent-pools', 'hr'],
  ['talent-pool', '/talent-pools/:pool', 'hr'],
  ['talent-pool-table', '/talent-pools/:pool?as=table', 'hr'],
  ['needs', '/needs', 'hr'],
  ['need', '/needs/:need', 'hr'],
  ['need-why', '/needs/:need?talent=:talent', 'hr'],
  ['need-new', '/needs/new', 'hr'],
  ['referrals', '/referrals', 'hr'],
  ['referral', '/referrals/:referral', 'hr'],
  ['rights', '/rights-requests', 'hr'],
  ['rights-overdue', '/rights-requests?show=overdue', 'hr'],
  ['own-record', '/own/record', 'person'],
  ['own-access', '/own/access-log', 'person'],
  ['own-requests', '/own/requests', 'person'],
  ['own-needs', '/needs', 'enterprise'],
  ['own-need', '/needs/:need', 'enterprise'],
  ['accounts', '/accounts', 'admin'],
  ['audit', '/audit', 'auditor'],
];

/** Taken in twice: a pair to look at. */
const NAMESAKE = {
  name: '示例重名',
  school: '示例大学',
  birthYear: 1990,
  sources: ['页面巡检'],
  basis: { kind: 'consent', document: '同意书', purpose: '页面巡检', expiresOn: '2028-12-31' },
};

/** Where the first of each is found. */
const FIRST = { ':talent': 'talents', ':pool': 'talent-pools', ':need': 'needs', ':referral': 'referrals' };

(chromiumPath === undefined ? describe.skip : describe)('the workspace in a browser', () => {
  let system: System;
  let browser: Browser;
  const signedIn = new Map<Who, Awaited<ReturnType<BrowserContext['storageState']>>>();

  beforeAll(async () => {
    system = await startSystem();
    for (const regionCode of ['340403', '340404'])
      await system.ask('POST', '/api/v1/talents', { ...NAMESAKE, regionCode }, { as: 'hr' });
    browser = await openBrowser();
  }, START_MS);
  afterAll(async () => {
    await browser.close();
    await system.stop();
  }, START_MS);

  const firstOf = async (route: string) => {
    const { body } = await system.ask('GET', `/api/v1/${route}`, undefined, { as: 'hr' });
    return (body as { items: { id: string }[] }).items[0]?.id ?? '';
  };
  const addressOf = async (path: string) => {
    let address = path;
    for (const [place, route] of Object.entries(FIRST))
      if (address.includes(place)) address = address.replace(place, await firstOf(route));
    return address;
  };

  /** A page of a new visitor at this width; what it complains of on its console is collected. */
  const visit = async (width: Width, who: Who) => {
    const state = who === 'anonymous' ? undefined : await sessionOf(who);
    const context = await browser.newContext({
      baseURL: system.url,
      viewport: WIDTHS[width],
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      ...(state === undefined ? {} : { storageState: state }),
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // Who is not signed in is told so by 401, which browsers write down.
      if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
    });
    return { page, complaints, close: () => context.close() };
  };

  const signIn = async (page: Page, username: string, password: string) => {
    await page.goto('/sign-in');
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录' }).click();
  };

  const sessionOf = async (who: Who) => {
    const known = signedIn.get(who);
    if (known !== undefined) return known;
    const { page, close } = await visit('desk', 'anonymous');
    await signIn(page, who, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    const state = await page.context().storageState();
    signedIn.set(who, state);
    await close();
    return state;
  };

  const choose = async (page: Page, label: string, typed: string) => {
    await page.getByLabel(label).focus();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  };

  // The stream of events never lets the network be idle.
  const settled = async (page: Page) => {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('.ant-skeleton, [aria-busy=true]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(SETTLE_MS);
  };

  describe.each<Width>(['desk', 'phone'])('%s', (width) => {
    const visitors = new Map<Who, Awaited<ReturnType<typeof visit>>>();
    // One window a visitor: a new one for each page fetches and compiles all scripts anew.
    const visitorOf = async (who: Who) => {
      const visitor = visitors.get(who) ?? (await visit(width, who));
      visitors.set(who, visitor);
      visitor.complaints.length = 0;
      return visitor;
    };
    afterAll(async () => {
      await Promise.all([...visitors.values()].map(({ close }) => close()));
    });

    test.each(pages)(
      '%s is whole, accessible and no wider than the screen',
      async (name, path, who) => {
        const { page, complaints } = await visitorOf(who);
        await page.goto(await addressOf(path));
        await settled(page);
        await picture(page, name, width);
        expect(await page.title()).not.toBe('');
        expect(complaints).toEqual([]);
        expect(await overhang(page)).toBe(0);
        expect(await violationsOf(page)).toEqual([]);
      },
      60_000,
    );
  });

  test('the first page and its scripts arrive in at most 400 KB', async () => {
    const { page, close } = await visit('desk', 'anonymous');
    let bytes = 0;
    page.on('requestfinished', (request) => {
      if (!request.url().includes('/api/'))
        void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
    });
    await page.goto('/');
    await settled(page);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await close();
  });

  test('a newcomer learns by keyboard what is met, in one answer for each of five fields', async () => {
    const { page, close } = await visit('desk', 'anonymous');
    const began = Date.now();
    await page.goto('/');
    await choose(page, '注册地', '田家庵');
    await choose(page, '所属行业', '汽车制造业');
    await page.getByLabel('上年营业收入').fill('38000');
    await choose(page, '增值税纳税人类型', '一般纳税人');
    await choose(page, '现有称号和资质', '高新技术企业');
    await page.getByRole('heading', { level: 1, name: /^初步符合 [1-9]\d* 项/ }).waitFor();
    await page.getByRole('tab', { name: /初步符合/ }).click();
    await page.locator('#group').getByRole('button').first().click();
    await page.getByText('资格条件').first().waitFor();
    console.log(
      `The walk of a newcomer: 5 answers and 2 clicks, ${((Date.now() - began) / 1000).toFixed(1)} s of machine time.`,
    );
    await picture(page, 'walk', 'desk');
    await close();
  });

  test('what an enterprise answers is kept', async () => {
    const { page, close } = await visit('desk', 'enterprise');
    await page.goto('/enterprise');
    await settled(page);
    const known = page.getByText(/已登记 \d+ \/ \d+ 项/);
    const before = await known.innerText();
    await page.goto('/');
    await settled(page);
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await choose(page, '增值税纳税人类型', '一般纳税人');
    expect((await saved).status()).toBe(200);
    await page.goto('/enterprise');
    await settled(page);
    expect(await known.innerText()).not.toBe(before);
    await close();
  });

  test('a file is judged, mended and taken in, and its end is told', async () => {
    const { page, close } = await visit('desk', 'county');
    const rows = (revenue: string) =>
      `统一社会信用代码,企业名称,enterprise.regionCode,enterprise.revenue\n${usccOf(900)},淮南试验机械,340403,5000000\n${usccOf(901)},淮南试验材料,340403,${revenue}\n`;
    const choose = (revenue: string) =>
      page.getByLabel('二、选择填好的文件').setInputFiles({
        name: '企业.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(rows(revenue)),
      });
    await page.goto('/enterprises/import');
    await choose('很多');
    await page.getByRole('button', { name: '核对“企业.csv”' }).click();
    await page.getByRole('heading', { name: '核对完成：1 行可以导入，1 行有问题，还没有写入' }).waitFor();
    expect(await page.getByText('内容与该列的类型不符').count()).toBe(1);
    await picture(page, 'import-judged', 'desk');
    await choose('6000000');
    await page.getByRole('button', { name: '核对“企业.csv”' }).click();
    await page.getByRole('button', { name: '导入 2 家企业' }).click();
    await page.getByRole('heading', { name: '导入完成：写入 2 行，退回 0 行' }).waitFor();
    await page.getByRole('link', { name: /^消息/ }).click();
    await page.getByRole('heading', { name: '导入企业：已完成，共 2 行' }).first().waitFor();
    await picture(page, 'notifications-told', 'desk');
    await close();
  });

  const call = async (method: string, route: string, as: string, body?: object) => {
    const { status, body: said } = await system.ask(method, `/api/v1${route}`, body, { as });
    if (status >= 300) throw new Error(`${method} ${route}: ${status} ${JSON.stringify(said)}`);
  };

  test('a policy that changes is told to who met it, and leads to the clauses that differ', async () => {
    const revenue = (least: number) => ({
      fact: 'enterprise.revenue',
      op: 'gte',
      value: least,
      text: `营收不低于${least}元`,
    });
    const lately = { fact: 'enterprise.patentsInvention', op: 'gte', value: 9_999, text: '发明专利不少于9999件' };
    const text = { id: 'browser-changes', title: '中小企业研发补助', materials: ['申请表'] };
    await publish(call, { ...text, conditions: revenue(1) });
    const { page, close } = await visit('desk', 'enterprise');
    await page.goto('/notifications');
    await page.getByText('新近初步符合').first().waitFor();
    const changed = {
      ...text,
      conditions: { all: [revenue(10_000), lately] },
      validTo: '2027-12-31',
      materials: ['申请表', '审计报告'],
    };
    await publish(call, changed, false);
    await page.getByText('条款有更新').first().waitFor();
    await picture(page, 'notifications-changed', 'desk');
    await page.getByRole('link', { name: '看条款变化' }).first().click();
    await page.getByText('第 1 版 → 第 2 版，共 4 处不同').waitFor();
    for (const width of ['desk', 'phone'] as const) {
      await page.setViewportSize(WIDTHS[width]);
      await settled(page);
      await picture(page, 'policy-changes', width);
      expect(await overhang(page)).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
    }
    await close();
  });

  test('a wrong password is said in words, and the right one leads in', async () => {
    const { page, close } = await visit('phone', 'anonymous');
    await signIn(page, 'enterprise', 'not the password');
    await page.getByRole('alert').waitFor();
    await signIn(page, 'enterprise', PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await close();
  });
});
