// The same system on its two profiles, both running, asked in turns: embedded engines beside MongoDB, Kafka and Meilisearch.
// Uses the servers that MONGODB_URI, KAFKA_BROKERS and MEILI_HOST name, else starts those of `npm run engines` and stops them after.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { quantiles, startSystem } from './system.mjs';

const USCC = '91340400MA2WXHN023';
const ROUNDS = 10;
const root = path.dirname(import.meta.dirname);
const NO_SERVERS = { MONGODB_URI: '', KAFKA_BROKERS: '', MEILI_HOST: '', MEILI_API_KEY: '' };

const engines = (command) => {
  const done = spawnSync(process.execPath, ['scripts/engines.mjs', command], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The servers could not be had:\n${done.stderr}`);
  return Object.fromEntries([...done.stdout.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
};
const areGiven = process.env.MONGODB_URI && process.env.KAFKA_BROKERS && process.env.MEILI_HOST;
const servers = areGiven ? {} : engines('start');
if (!areGiven) process.on('exit', () => engines('stop'));

const start = async (variables) => {
  const system = await startSystem({ variables });
  const county = await system.tokenOf('county');
  const patents = (count) => ({ 'enterprise.patentsTotal': count });
  let turn = 0;
  const write = () => system.send('PATCH', `enterprises/${USCC}/facts`, patents((turn += 1)), county);
  const match = () =>
    system.send('POST', 'policies/match', { facts: { 'enterprise.regionCode': '340403', ...patents((turn += 1)) } });
  const matchStored = () => system.send('POST', 'policies/match', { uscc: USCC }, county);
  const search = () => system.send('GET', 'policies?q=%E7%A0%94%E5%8F%91&limit=20');
  const calls = {
    'an answer without work': () => system.send('GET', '/healthz'),
    'match, first page (50)': match,
    'search of policies': search,
    'write with its event': write,
    'write, then match that sees it': async () => {
      await write();
      await matchStored();
    },
  };
  return { system, calls, times: Object.fromEntries(Object.keys(calls).map((name) => [name, []])) };
};

/** Calls in one round, after as many for warmth before the first: enough for a p99 of all rounds. */
const COUNTS = { 'write with its event': 40, 'write, then match that sees it': 20 };
const COUNT = 100;

const [{ model }] = cpus();
console.log(
  `machine: ${cpus().length} x ${model}, Node ${process.version}; ${ROUNDS} rounds in turns, both systems up`,
);
const profiles = {
  embedded: await start(NO_SERVERS),
  cluster: await start({ ...servers, NAMESPACE: `bench-${Date.now().toString(36)}` }),
};
for (let round = -2; round < ROUNDS; round += 1)
  for (const name of Object.keys(profiles.embedded.calls))
    for (const { calls, times } of Object.values(profiles))
      for (let n = 0; n < (COUNTS[name] ?? COUNT); n += 1) {
        const began = performance.now();
        await calls[name]();
        if (round >= 0) times[name].push(performance.now() - began);
      }

const median = (all) => [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];
for (const name of Object.keys(profiles.embedded.calls)) {
  for (const [profile, { times }] of Object.entries(profiles))
    console.log(`${name.padEnd(31)} ${profile.padEnd(9)} ${quantiles(times[name])}`);
  const ratio = median(profiles.cluster.times[name]) / median(profiles.embedded.times[name]);
  console.log(`${''.padEnd(31)} cluster / embedded, p50: ${ratio.toFixed(2)}`);
}
for (const { system } of Object.values(profiles)) await system.stop();
