import { createServer, request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import express from 'express';
import { createLog } from '@shuangzhao/platform/log';
import type { Caller } from '../src/application/find-caller.js';
import { createEventStreams } from '../src/server/event-streams.js';

test('who takes nothing is cut off, and is not written to without end', async () => {
  const state = { asked: 0 };
  const text = '政'.repeat(2_000);
  const streams = createEventStreams({
    follow: async (_caller, after) => {
      state.asked += 1;
      return Array.from({ length: 100 }, (_, n) => ({
        id: `${after.slice(0, 8)}${n}`,
        kind: 'job.changed' as const,
        at: '2026-11-22T02:00:00.000Z',
        read: false,
        job: { id: text, kind: 'k', state: 'running' as const, done: n, total: 100 },
      }));
    },
    notifications: { place: async () => ({ id: 'start', isReset: false }), onNews: () => () => undefined },
    log: createLog('gateway', 'silent'),
    stuckMs: 100,
  });
  const caller = { account: { id: 'a' }, sessionId: 's' } as Caller;
  const app = express();
  app.get('/', async (_request, response) => (await streams.follow(caller, undefined))(response));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const answer = await new Promise<IncomingMessage>((resolve) => {
    request({ port, host: '127.0.0.1' }, resolve).end();
  });
  answer.pause();
  answer.on('error', () => undefined); // the connection is cut
  const connections = () => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  while ((await connections()) > 0) await sleep(20);
  expect(state.asked).toBeLessThan(200); // some megabytes that the sockets take, then nothing
  answer.destroy();
  await streams.stop();
  await new Promise((resolve) => server.close(resolve));
});
