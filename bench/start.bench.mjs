// From `npm start` to ready: warm (installed and built), on an empty data folder and on a filled one. The cold start needs a bare clone:
// node bench/start.bench.mjs --cold clones this repository to a temporary folder and starts there with nothing installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSystem } from './system.mjs';

const npmStart = ['npm', 'start', '--silent'];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

if (process.argv.includes('--cold')) {
  const clone = mkdtempSync(path.join(tmpdir(), 'clone-'));
  execFileSync('git', ['clone', '--quiet', path.dirname(import.meta.dirname), clone]);
  const system = await startSystem({ dataDir: path.join(clone, 'data-local'), command: npmStart, cwd: clone });
  console.log(`cold npm start (bare clone):         ${seconds(system.readyMs)}`);
  await system.stop();
  rmSync(clone, { recursive: true, force: true });
} else {
  const first = await startSystem({ command: npmStart });
  console.log(`warm npm start, empty data folder:   ${seconds(first.readyMs)}`);
  await first.stop(true);
  const second = await startSystem({ dataDir: first.dataDir, command: npmStart });
  console.log(`warm npm start, filled data folder:  ${seconds(second.readyMs)}`);
  await second.stop();
}
