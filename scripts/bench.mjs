// npm run bench: builds, then prints the figures of each file in bench/ with the machine's kind. Nothing is asserted.
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, ensureInstalled, root, run } from './lib.mjs';

ensureInstalled();
build();
const memory = Math.round(os.totalmem() / 2 ** 30);
console.log(
  `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${memory} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}`,
);
const only = process.argv[2];
for (const file of readdirSync(path.join(root, 'bench')).sort())
  if (file.endsWith('.bench.mjs') && (only === undefined || file.startsWith(only))) {
    console.log(`\n${file}`);
    run(process.execPath, [path.join('bench', file)]);
  }
