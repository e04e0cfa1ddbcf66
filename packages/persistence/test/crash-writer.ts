// Writes until it is killed, from three sides; tells each id only once it is stored.
import { writeSync } from 'node:fs';
import { openStore } from '../src/index.js';
import { Counters, Rows } from './crash-rows.js';

const [round = ''] = process.argv.slice(2);
const { STORE_FILE: file = '', MONGODB_URI: mongodbUri = '', NAMESPACE: namespace } = process.env;
const store = await openStore({
  file,
  service: 'crash',
  ...(mongodbUri === '' || file !== '' ? {} : { mongodbUri, namespace }),
});
await store.collection(Rows);
const counters = await store.collection(Counters);
if (!(await counters.get('all'))) await counters.insert({ id: 'all', count: 0 });

await Promise.all(
  [1, 2, 3].map(async (writer) => {
    for (let n = 0; ; n++) {
      const id = `${round}-${writer}-${n}`;
      await store.transaction(async (tx) => {
        await tx.collection(Rows).insert({ id, writer });
        await tx.collection(Counters).update('all', (draft) => void (draft.count += 1));
        await tx.outbox.append({ of: { collection: Rows.name, id }, type: 'written', body: { id } });
      });
      writeSync(1, `${id}\n`);
    }
  }),
);
