// A replica of a service that only relays; says each send before it begins. Stops politely when it is told to.
import { startRelay } from '../../src/index.js';
import { engineOf } from '../engine-of.js';
import { codec, instead, openSharedStore, silent } from '../world.js';

const [place = ''] = process.argv.slice(2);
process.on('disconnect', () => process.exit());

const store = await openSharedStore(place);
const broker = await engineOf(place).open(place);
const telling = instead(broker, {
  send: (topic, records) => {
    process.send?.(String(records.length));
    return broker.send(topic, records);
  },
});
const relay = await startRelay({ store, broker: telling, service: 'industry', codec, log: silent });
process.send?.('ready');
process.on('message', () => {
  void relay
    .flushAndStop()
    .then(() => store.close())
    .then(() => process.exit());
});
