// A service that builds its read model, until it is killed; it cannot stand every seventh state of one enterprise.
import type { Handler } from '../../src/index.js';
import { startConsumer, startRelay } from '../../src/index.js';
import { engineOf } from '../engine-of.js';
import { CHANGED, codec, openStore, silent, TOPIC, view, Views } from '../world.js';
import type { Changed } from '../world.js';

const [storeFile = '', place = ''] = process.argv.slice(2);
process.on('disconnect', () => process.exit());

const touchy: Handler<Changed> = async (event, tx) => {
  process.send?.('event');
  await view(event, tx);
  if (event.subject === 'e0' && event.sequence % 7 === 0) throw new Error('every seventh');
};
const store = await openStore(storeFile);
await store.collection(Views);
const broker = await engineOf(place).open(place);
const handlers = { [CHANGED]: touchy };
await startConsumer({ store, broker, group: 'views', topics: [TOPIC], codec, handlers, log: silent });
await startRelay({ store, broker, service: 'policy', codec, log: silent });
