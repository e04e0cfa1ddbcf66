// Importing 10,000 rows of 14 filled columns, dry and real, and again unchanged; then exporting all: seconds, and how much memory it took at most.
import { setTimeout as sleep } from 'node:timers/promises';
import { completeUscc } from '../apps/industry/dist/domain/uscc.js';
import { writeXlsx } from '../packages/sheets/dist/index.js';
import { quantiles, startSystem } from './system.mjs';

const ROWS = 10_000;
const TITLES = [
  '统一社会信用代码',
  '企业名称',
  '数据日期',
  '来源',
  '注册地行政区划代码',
  '注册成立日期',
  '国民经济行业代码',
  '企业规模',
  '从业人数（人）',
  '上年营业收入（元）',
  '上年研发费用（元）',
  '有效发明专利数（件）',
  '现有称号和资质',
  '是否民营企业',
];

const rows = Array.from({ length: ROWS }, (_, n) => [
  completeUscc(`91340400MB${String(n).padStart(6, '0')}`),
  `淮南导入示例${n}有限公司`,
  '2026-01-01',
  '统计部门',
  ['340402', '340403', '340421'][n % 3],
  `20${String(10 + (n % 15))}-03-15`,
  ['C3670', 'C2614', 'I6513'][n % 3],
  ['大型', '中型', '小型', '微型'][n % 4],
  10 + (n % 900),
  1_000_000 + n * 997,
  50_000 + n * 31,
  n % 40,
  n % 2 === 0 ? '高新技术企业、专精特新中小企业' : '高新技术企业',
  n % 5 === 0 ? '否' : '是',
]);
const pieces = [];
for await (const piece of writeXlsx([{ name: '企业', columns: TITLES.map((title) => ({ title })), rows }]))
  pieces.push(piece);
const content = Buffer.concat(pieces);

const system = await startSystem();
const county = await system.tokenOf('county');
const megabytes = () => system.residentMegabytes().reduce((sum, one) => sum + one, 0);

/** Runs a job to its end; meanwhile somebody else reads, and the memory of all processes is watched. */
const run = async (name, start) => {
  const before = megabytes();
  let most = before;
  const reads = [];
  const began = performance.now();
  let job = await start();
  while (job.state === 'running') {
    const asked = performance.now();
    await system.ask('GET', 'facts?limit=50', undefined, county);
    reads.push(performance.now() - asked);
    most = Math.max(most, megabytes());
    await sleep(100);
    job = await system.ask('GET', `jobs/${job.id}`, undefined, county);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const result = job.result ?? job;
  const { accepted = result.rows, rejected = 0 } = result;
  console.log(
    `${name.padEnd(36)} ${seconds} s, ${accepted} rows, ${rejected} refused, memory +${Math.round(most - before)} MB`,
  );
  if (reads.length > 0) console.log(`${'  a read meanwhile:'.padEnd(36)} ${quantiles(reads)}`);
};

const load = async (query = '') => {
  const answer = await fetch(`${system.url}/api/v1/enterprises/import${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${county}` },
    body: content,
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

console.log(`the file:                            ${(content.length / 1e6).toFixed(2)} MB`);
await run('dry run:', () => load('?dryRun=true'));
await run('import:', () => load());
await run('the same file again:', () => load());
await run('export of all, xlsx:', () => system.ask('POST', 'enterprises/export', {}, county));
await system.stop();
