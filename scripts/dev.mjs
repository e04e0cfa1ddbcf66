// npm run dev: the whole system from its sources, restarted as they change; the web page by Vite with hot reload.
import { spawn } from 'node:child_process';
import { build, ensureInstalled, root, say, turbo, turboEnvironment } from './lib.mjs';

ensureInstalled();
build();
say('Watching packages and services; each part restarts as its build changes …');
const children = [
  spawn(turbo, ['watch', 'build', '--no-update-notifier'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: root,
    env: turboEnvironment(),
  }),
  spawn(
    process.execPath,
    ['--watch-path=apps', '--watch-path=packages', '--enable-source-maps', 'apps/standalone/dist/main.js'],
    { stdio: 'inherit', cwd: root },
  ),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
