// Search over 100,000 made-up people: how long the index takes to fill, and three words with filters and facets, as the talent service
// asks for them. On the embedded engine, and on Meilisearch where MEILI_HOST and MEILI_API_KEY name one.
// node bench/talent-search.bench.mjs 10000 takes another number.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { readVocabulary } from '../apps/talent/dist/adapters/reference-data.js';
import { openTalentSearch } from '../apps/talent/dist/adapters/talent-search.js';
import { keepIndexes, openSearchEngine } from '../packages/search/dist/index.js';
import { syntheticTalents } from '../tools/synthetic-talents.mjs';
import { quantiles } from './system.mjs';

const COUNT = Number(process.argv[2] ?? 100_000);
const BATCH = 500;
const QUESTIONS = 300;
const TODAY = '2026-11-23';
const FACETS = ['degree', 'skills', 'industries', 'regionCode', 'availability', 'ageBand', 'sources'];

const vocabulary = await readVocabulary();
const updatedAt = new Date(`${TODAY}T00:00:00Z`);
const talents = {
  async *all() {
    let batch = [];
    let number = 0;
    for (const { skills, birthYear, sources, basis, rankedByPeopleOnly, ...facts } of syntheticTalents(COUNT)) {
      const profile = { ...facts, birthYear, skills: skills.map((code) => ({ code, version: vocabulary.version })) };
      const talent = { profile, sources, basis, rankedByPeopleOnly, memberships: [] };
      batch.push({ id: `t${(number += 1)}`, talent, updatedAt });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  },
};

const words = ['工程师', '材料', '大学', '机械', '软件', '淮南', '高级', '研究', '技术', '合肥'];
const degrees = ['college', 'bachelor', 'master', 'doctor'];
/** Three words, two conditions that are asked for, one that is not wanted, seven facets. */
const question = (n) => ({
  q: [0, 3, 7].map((step) => words[(n + step) % words.length]).join(' '),
  must: [
    { field: 'degree', values: [degrees[n % 4], degrees[(n + 1) % 4]] },
    { field: 'regionCode', values: ['3404'] },
  ],
  can:
    n % 2 === 0
      ? [
          { field: 'industries', values: ['new-materials'] },
          { field: 'industries', values: ['it'] },
        ]
      : [],
  not: [{ field: 'availability', values: ['closed'] }],
  facets: FACETS,
  limit: 50,
  offset: 0,
  today: TODAY,
});
const broad = (n) => ({ ...question(n), q: words[n % words.length], must: [], can: [], not: [] });

const measure = async (name, options) => {
  const engine = await openSearchEngine(options);
  const began = performance.now();
  const search = await openTalentSearch(keepIndexes(engine, { warn: () => undefined }), talents, vocabulary);
  console.log(`${name}: ${COUNT} people filled in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  for (const [what, make] of Object.entries({ 'three words, filters, facets': question, 'one word, facets': broad })) {
    const milliseconds = [];
    let found = 0;
    for (let n = -30; n < QUESTIONS; n += 1) {
      const asked = make(n + 30);
      const start = performance.now();
      const { total } = await search.search(asked);
      if (n < 0) continue;
      milliseconds.push(performance.now() - start);
      found += total;
    }
    console.log(`${name}: ${what}: ${quantiles(milliseconds)}, ${Math.round(found / QUESTIONS)} found on average`);
  }
  await engine.close();
};

const [{ model }] = cpus();
console.log(`machine: ${cpus().length} x ${model}, Node ${process.version}`);
const directory = mkdtempSync(path.join(tmpdir(), 'bench-talents-'));
await measure('embedded', { directory });
console.log(`resident: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
const { MEILI_HOST: meiliHost, MEILI_API_KEY: meiliApiKey } = process.env;
if (meiliHost)
  await measure('meilisearch', { directory, meiliHost, meiliApiKey, namespace: `bench-${Date.now().toString(36)}` });
else console.log('meilisearch: skipped, MEILI_HOST names none.');
rmSync(directory, { recursive: true });
