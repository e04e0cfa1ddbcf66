// Matching over the whole corpus and writing an enterprise with its event, through HTTP, one caller after the other and 16 at once.
import { cpus } from 'node:os';
import { quantiles, startSystem } from './system.mjs';

const facts = {
  'enterprise.regionCode': '340403',
  'enterprise.registeredOn': '2018-05-01',
  'enterprise.industryCode': 'C3670',
  'enterprise.revenue': 80_000_000,
  'enterprise.rdExpense': 4_000_000,
  'enterprise.qualifications': ['高新技术企业'],
};
const USCC = '91340400MA2WXHN023';
const WARM_UP = 1_000;

const timed = async (count, work, width = 1) => {
  const milliseconds = [];
  let next = 0;
  const one = async () => {
    while (next < count) {
      const number = (next += 1);
      const began = performance.now();
      await work(number);
      milliseconds.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: width }, one));
  return `${quantiles(milliseconds)}, ${Math.round((count / (performance.now() - began)) * 1000)} a second`;
};

const [{ model }] = cpus();
console.log(`machine:                             ${cpus().length} x ${model}, Node ${process.version}`);
const system = await startSystem();
const county = await system.tokenOf('county');
const matchAgain = () => system.send('POST', 'policies/match', { facts });
let asked = 0; // other facts each time, or the answer would be the one kept for the next page
const match = () =>
  system.send('POST', 'policies/match', { facts: { ...facts, 'enterprise.revenue': 80_000_000 + (asked += 1) } });
const matchStored = () => system.send('POST', 'policies/match', { uscc: USCC }, county);
const write = (number) =>
  system.send('PATCH', `enterprises/${USCC}/facts`, { 'enterprise.patentsTotal': number }, county);

const nothing = () => system.send('GET', '/healthz');
await timed(WARM_UP, nothing);
await timed(WARM_UP, match);
console.log(`an answer without work, to compare:  ${await timed(2_000, nothing)}`);
console.log(`match, six facts, first page (50):   ${await timed(2_000, match)}`);
console.log(`the same question again:             ${await timed(2_000, matchAgain)}`);
console.log(`match, six facts, 16 at once:        ${await timed(4_000, match, 16)}`);
console.log(`stored enterprise, question again: ${await timed(1_000, matchStored)}`);
await timed(100, (number) => write(number));
console.log(`enterprise write with its event:     ${await timed(500, (number) => write(100 + number))}`);
const seen = await timed(200, async (number) => {
  await write(1_000 + number);
  await matchStored();
});
console.log(`write, then match that sees it:      ${seen}`);
const memory = system.residentMegabytes();
console.log(
  `resident after all this:             ${Math.round(memory.reduce((sum, one) => sum + one, 0))} MB in ${memory.length} processes`,
);
await system.stop();
