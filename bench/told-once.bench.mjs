// Many enterprises that all meet one new policy: how long until each is told, and what a match costs meanwhile.
// node bench/told-once.bench.mjs 2000 takes another number of enterprises than 10,000.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { completeUscc } from '../apps/industry/dist/domain/uscc.js';
import { quantiles, startSystem } from './system.mjs';

const COUNT = Number(process.argv[2] ?? 10_000);
const FACTS = 75;
const IDLE_CALLS = 600;
const PATIENCE_MS = 300_000;

const registry = JSON.parse(readFileSync(new URL('../data/facts.json', import.meta.url), 'utf8'));
const [template] = JSON.parse(readFileSync(new URL('../data/policies.json', import.meta.url), 'utf8'));
const values = { number: 5_000, boolean: true, date: '2018-05-01', text: '示例', list: ['示例'] };
const valueOf = ({ type, values: allowed }) => {
  if (!allowed) return values[type];
  return type === 'list' ? [allowed[0]] : allowed[0];
};
const facts = Object.fromEntries(
  registry
    .filter(({ subject, derivedFrom }) => subject === 'enterprise' && derivedFrom === null)
    .slice(0, FACTS)
    .map((definition) => [definition.fact, valueOf(definition)]),
);
Object.assign(facts, {
  'enterprise.regionCode': '340403',
  'enterprise.industryCode': 'C3670',
  'enterprise.revenue': 80_000_000,
});
const usccOf = (number) => completeUscc(`91340400MA${String(number).padStart(6, '0')}`);

const [{ model }] = cpus();
console.log(`machine:                             ${cpus().length} x ${model}, Node ${process.version}`);
const system = await startSystem();
const tokens = Object.fromEntries(
  await Promise.all(['county', 'editor', 'reviewer'].map(async (name) => [name, await system.tokenOf(name)])),
);
const open = (file) => new DatabaseSync(path.join(system.dataDir, file), { readOnly: true });
const log = open('events.db');
const decisions = open('policy.db');
const isDecided = () =>
  decisions.prepare(`SELECT count(*) AS n FROM decisions WHERE json_extract(doc, '$.stamp') <> '0'`);

const match = () => system.ask('POST', 'policies/match', { uscc: usccOf(1) }, tokens.county);
const matches = async (isOver) => {
  const milliseconds = [];
  while (!isOver(milliseconds.length)) {
    const began = performance.now();
    await match();
    milliseconds.push(performance.now() - began);
  }
  return milliseconds;
};

let next = 0;
const putAll = async () => {
  while (next < COUNT) {
    const number = (next += 1);
    const body = { name: `示例企业${number}`, facts: { ...facts, 'enterprise.patentsTotal': number } };
    await system.ask('PUT', `enterprises/${usccOf(number)}`, body, tokens.county);
  }
};
const loading = performance.now();
await Promise.all(Array.from({ length: 8 }, putAll));
while (isDecided().get().n < COUNT) await sleep(200);
console.log(
  `loaded and decided:                  ${COUNT} enterprises in ${((performance.now() - loading) / 1000).toFixed(1)} s`,
);

await matches((count) => count >= IDLE_CALLS / 2);
console.log(`match, stored enterprise, idle:      ${quantiles(await matches((count) => count >= IDLE_CALLS))}`);

const id = 'bench-told-once';
const condition = { fact: 'enterprise.revenue', op: 'gte', value: 1_000, text: '营收不低于1000元' };
await system.ask(
  'POST',
  'policies',
  { ...template, id, validFrom: null, validTo: null, conditions: condition },
  tokens.editor,
);
await system.ask('POST', `policies/${id}/submit`, undefined, tokens.editor);
const finding = { approved: true, legality: '符合', fairCompetition: '无碍' };
await system.ask('POST', `policies/${id}/review`, finding, tokens.reviewer);

const told = log.prepare(
  `SELECT count(*) AS n, count(DISTINCT key) AS keys FROM records WHERE topic = 'policy.v1' AND headers LIKE '%MatchFound%'`,
);
const state = { over: false };
const meanwhile = matches(() => state.over);
await system.ask('POST', `policies/${id}/publish`, undefined, tokens.editor);
const began = performance.now();
while (told.get().n < COUNT && performance.now() - began < PATIENCE_MS) await sleep(500);
const seconds = (performance.now() - began) / 1000;
state.over = true;
console.log(`match while they are told:           ${quantiles(await meanwhile)}`);
await sleep(2_000);
const { n, keys } = told.get();
console.log(`told:                                ${n} times ${keys} enterprises in ${seconds.toFixed(1)} s`);
log.close();
decisions.close();
await system.stop();
