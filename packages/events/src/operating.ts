import { chmod, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Consumer } from './consumer.js';
import type { Log } from './log.js';

/** What an operator may ask of the consumers of a process, by the path of a POST. */
const commands: Readonly<Record<string, (consumer: Consumer) => Promise<unknown>>> = {
  '/parked': (consumer) => consumer.parked(),
  '/redrive': (consumer) => consumer.redrive(),
};

/** Serves the commands on a socket in the data folder: who may write there may ask. Where there can be none, only the log says so. */
export const serveOperators = async (
  file: string,
  consumers: ReadonlyMap<string, Consumer>,
  log: Log,
): Promise<() => Promise<void>> => {
  const answer = async (command: (consumer: Consumer) => Promise<unknown>) => {
    const answers: Record<string, unknown> = {};
    for (const [group, consumer] of consumers) answers[group] = await command(consumer);
    return JSON.stringify(answers);
  };
  const server = createServer((request, response) => {
    const command = request.method === 'POST' ? commands[request.url ?? ''] : undefined;
    if (command === undefined) {
      response.writeHead(404).end();
      return;
    }
    log.info({ command: request.url }, 'an operator asks');
    answer(command).then(
      (text) => response.end(text),
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
