import { chmod, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Log } from './log.js';

/** Serves commands, each by the path of a POST, on a socket in the data folder: who may write there may ask. Where there can be none, only the log says so. */
export const serveOperators = async (
  file: string,
  commands: ReadonlyMap<string, () => Promise<unknown>>,
  log: Log,
): Promise<() => Promise<void>> => {
  const server = createServer((request, response) => {
    const command = request.method === 'POST' ? commands.get((request.url ?? '').slice(1)) : undefined;
    if (command === undefined) {
      response.writeHead(404).end();
      return;
    }
    log.info({ command: request.url }, 'an operator asks');
    command().then(
      (answer) => response.end(JSON.stringify(answer)),
      (error: unknown) => {
        log.error({ err: error, command: request.url }, 'what an operator asked failed');
        response.writeHead(500).end(JSON.stringify({ error: String(error) }));
      },
    );
  });
  try {
    await rm(file, { force: true }); // left by a process that was killed
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(file, resolve);
    });
    await chmod(file, 0o600);
  } catch (error) {
    log.warn({ err: error, file }, 'operators can not ask this process: its data folder takes no socket');
  }
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
};
