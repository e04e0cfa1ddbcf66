// npm start: installs and builds what is missing or changed, then runs the whole system (apps/standalone).
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, ensureInstalled, root, say } from './lib.mjs';

ensureInstalled();
build();
say('Starting …');
const system = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'apps/standalone/dist/main.js')], {
  stdio: 'inherit',
  cwd: root,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => system.kill(signal));
system.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
