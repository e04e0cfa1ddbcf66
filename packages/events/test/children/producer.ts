// A service that changes its enterprises without end and relays what it did, until it is killed.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startRelay } from '../../src/index.js';
import { engineOf } from '../engine-of.js';
import { change, codec, Enterprises, openStore, silent } from '../world.js';

const [storeFile = '', place = '', mode = ''] = process.argv.slice(2);
const say = (text: string) => process.send?.(text);
process.on('disconnect', () => process.exit());

const store = await openStore(storeFile);
await store.collection(Enterprises);
const broker = await engineOf(place).open(place);
const relay = await startRelay({ store, broker, service: 'industry', codec, log: silent });
if (mode === 'drain') {
  await relay.flushAndStop();
  await broker.close();
  await store.close();
  process.disconnect();
} else {
  for (;;) {
    const ids = Array.from({ length: 4 }, () => `e${Math.floor(Math.random() * 12)}`);
    await Promise.all(ids.map((id) => change(store, id, Math.floor(Math.random() * 1000))));
    say('changed');
    await nextTurn(); // SQLite never leaves the turn, and the relay needs one
  }
}
