// npm run check: everything that can be said of the code without running it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root, say, turbo, turboEnvironment } from './lib.mjs';

ensureInstalled();
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const steps = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types', turbo, ['run', 'typecheck', '--output-logs=errors-only', '--no-update-notifier']],
  ['lint and layers', bin('eslint'), ['.', '--max-warnings', '0']],
  ['dead code and dependencies', bin('knip'), ['--no-progress']],
  ['error codes', process.execPath, ['scripts/check-errors.mjs']],
  ['infra', process.execPath, ['scripts/check-infra.mjs']],
  ['proto lint', bin('buf'), ['lint'], path.join(root, 'protos')],
  ['proto breaking, generated files', process.execPath, ['scripts/gen.mjs', '--check']],
];
const failed = [];
for (const [name, command, args, cwd = root] of steps) {
  const done = spawnSync(command, args, { stdio: 'inherit', cwd, env: turboEnvironment() });
  say(`${done.status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (done.status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Checks failed: ${failed.join('; ')}`);
  process.exit(1);
}
