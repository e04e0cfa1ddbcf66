// Who fits a need, among made-up people in a store and an index on this disk: the use case by itself, without gRPC and HTTP.
// node bench/need-match.bench.mjs 20000 takes another number of people.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { readVocabulary, readWeights } from '../apps/talent/dist/adapters/reference-data.js';
import { takeEmployer } from '../apps/talent/dist/adapters/stored-employers.js';
import { openNeeds } from '../apps/talent/dist/adapters/stored-needs.js';
import { openReferrals } from '../apps/talent/dist/adapters/stored-referrals.js';
import { openAccesses } from '../apps/talent/dist/adapters/stored-accesses.js';
import { openPools } from '../apps/talent/dist/adapters/stored-pools.js';
import { openStoredTalents } from '../apps/talent/dist/adapters/stored-talents.js';
import { openTalentSearch } from '../apps/talent/dist/adapters/talent-search.js';
import { openVault } from '../apps/talent/dist/adapters/vault.js';
import { createApp } from '../apps/talent/dist/app.js';
import { eventCodec } from '../packages/contracts/dist/index.js';
import { createOutbox } from '../packages/events/dist/index.js';
import { openSqliteStore } from '../packages/persistence/dist/index.js';
import { keepIndexes, openSearchEngine } from '../packages/search/dist/index.js';
import { syntheticTalents } from '../tools/synthetic-talents.mjs';
import { quantiles } from './system.mjs';

const COUNT = Number(process.argv[2] ?? 20_000);
const AT_ONCE = 50;
const QUESTIONS = 40;
const USCC = '91340400MA2WXHN023';

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const now = () => new Date();
const store = await openSqliteStore({ service: 'talent', file: path.join(folder, 'talent.db'), now });
const append = createOutbox({ service: 'talent', broker: { maxRecordBytes: 1_000_000 }, codec: eventCodec });
const vault = openVault(randomBytes(32).toString('base64'));
const vocabulary = await readVocabulary();
const parts = { store, append, vault, now };
const talents = await openStoredTalents(parts);

let began = performance.now();
let batch = [];
for (const { skills, birthYear, sources, basis, rankedByPeopleOnly, ...facts } of syntheticTalents(COUNT)) {
  const identity = { name: '合成', phone: null, idNumber: null, email: null };
  const profile = { ...facts, birthYear, skills: skills.map((code) => ({ code, version: vocabulary.version })) };
  batch.push(talents.create({ identity, profile, sources, basis, rankedByPeopleOnly, memberships: [] }));
  if (batch.length < AT_ONCE) continue;
  await Promise.all(batch);
  batch = [];
}
await Promise.all(batch);
console.log(`${COUNT} people taken in, in ${((performance.now() - began) / 1000).toFixed(1)} s`);

const engine = await openSearchEngine({ directory: path.join(folder, 'search') });
const search = await openTalentSearch(keepIndexes(engine, { warn: () => undefined }), talents, vocabulary);
const app = createApp({
  ...{ talents, search, vocabulary, now, weights: await readWeights() },
  ...{ needs: await openNeeds(parts), referrals: await openReferrals(parts) },
  ...{ pools: await openPools(parts), accesses: await openAccesses(parts) },
});
await store.transaction((tx) => takeEmployer(tx, { uscc: USCC, name: '合成企业', sequence: 1 }));

const call = { actor: { subject: 'bench', roles: ['hr'], scopes: {} } };
const codes = vocabulary.skills.map(({ code }) => code);
const nothing = { must: [], can: [], not: [], degree: null, salaryFrom: null, salaryTo: null };
const rest = { count: 1, regionCode: '340403', industry: 'new-materials', description: '' };
const kinds = {
  'two required skills': (n) => ({ must: [codes[n % codes.length], codes[(n + 3) % codes.length]] }),
  'one required skill': (n) => ({ must: [codes[n % codes.length]], degree: 'bachelor', salaryTo: 15_000 }),
  'four helpful skills': (n) => ({
    can: [0, 5, 11, 17].map((step) => codes[(n + step) % codes.length]),
    degree: 'master',
  }),
  'nothing but a region': () => ({}),
};
for (const [what, make] of Object.entries(kinds)) {
  const milliseconds = [];
  const sums = { found: 0, total: 0 };
  for (let n = -5; n < QUESTIONS; n += 1) {
    const draft = { ...nothing, ...rest, position: `岗位${n}`, ...make(n + 5) };
    const { id } = await app.createNeed({ uscc: USCC, draft }, call);
    began = performance.now();
    const { found, total } = await app.matchNeed({ id, limit: 10, cursor: '' }, call);
    if (n < 0) continue;
    milliseconds.push(performance.now() - began);
    sums.found += found;
    sums.total += total;
  }
  const mean = (sum) => Math.round(sum / QUESTIONS);
  console.log(`${what}: ${quantiles(milliseconds)}; ${mean(sums.found)} found, ${mean(sums.total)} ranked on average`);
}
console.log(`${cpus().length} cores`);
await engine.close();
await store.close();
rmSync(folder, { recursive: true, force: true });
