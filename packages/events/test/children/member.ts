// A member of a group: says each record's text when it comes, and how each batch ended.
import { setTimeout as delay } from 'node:timers/promises';
import { engineOf } from '../engine-of.js';

const [place = '', group = '', topic = '', workMs = '0'] = process.argv.slice(2);
const say = (text: string) => process.send?.(text);
process.on('disconnect', () => process.exit());

const broker = await engineOf(place).open(place);
await broker.subscribe({
  group,
  topics: [topic],
  handle: async ({ records, heartbeat }) => {
    for (const { value } of records) say(Buffer.from(value).toString());
    await delay(Number(workMs));
    await heartbeat();
    say('done');
  },
  onError: (error) => say(error.message),
});
say('ready');
