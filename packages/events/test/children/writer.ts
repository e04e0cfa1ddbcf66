// Sends so many records, one call each, under its own key.
import { openSqliteLog } from '../../src/sqlite-log/sqlite-log.js';

const [file = '', topic = '', key = '', count = '0'] = process.argv.slice(2);
process.on('disconnect', () => process.exit());
const broker = await openSqliteLog({ file });
for (let n = 0; n < Number(count); n += 1)
  await broker.send(topic, [{ key, value: Buffer.from(String(n)), headers: {} }]);
await broker.close();
process.disconnect();
