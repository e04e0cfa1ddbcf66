import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { Kafka, logLevel } from 'kafkajs';
import type { logCreator } from 'kafkajs';
import type { Log } from '../log.js';
import { quietenQueues } from './quiet-queue.js';

export interface ClientOptions {
  /** `host:port` of some brokers; the others are found through them. */
  brokers: string[];
  /** What the broker's own logs call us. */
  clientId: string;
  log: Log;
}

/** A kafkajs client, and a way to end its connections in the middle of a request. */
export interface Client {
  kafka: Kafka;
  cut: () => void;
}

const SAME_AGAIN_MS = 60_000;

/** Each message once a minute: while a broker is away kafkajs says so many times a second, and our own callers say it too. */
const tellRarely = (log: Log): logCreator => {
  const toldAt = new Map<string, number>();
  return () =>
    ({ namespace, log: entry }) => {
      const {
        message,
        timestamp: _timestamp,
        logger: _logger,
        stack: _stack,
        ...more
      }: Record<string, unknown> = entry;
      const sentence = String(message);
      if (performance.now() - (toldAt.get(sentence) ?? -SAME_AGAIN_MS) < SAME_AGAIN_MS) return;
      toldAt.set(sentence, performance.now());
      log.warn({ ...more, kafka: namespace }, sentence);
    };
};

/** Makes clients that give up soon: who asks them tries again for as long as it takes, and can be stopped meanwhile. */
export function clientsOf({ brokers, clientId, log }: ClientOptions): () => Client {
  quietenQueues();
  const createLog = tellRarely(log);
  return () => {
    const sockets = new Set<Socket>();
    const kafka = new Kafka({
      brokers,
      clientId,
      connectionTimeout: 3000,
      // Every one is said, for kafkajs has other defaults where NODE_ENV is "test".
      retry: {
        initialRetryTime: 100,
        maxRetryTime: 1000,
        factor: 0.2,
        multiplier: 2,
        retries: Math.max(3, brokers.length),
      },
      logLevel: logLevel.ERROR,
      logCreator: createLog,
      socketFactory: ({ host, port, onConnect }) => {
        const socket = connect({ host, port, keepAlive: true, keepAliveInitialDelay: 60_000 }, onConnect);
        sockets.add(socket);
        return socket.once('close', () => sockets.delete(socket));
      },
    });
    const cut = () => {
      for (const socket of sockets) socket.destroy(new Error('closed while it waited')); // without one kafkajs hears nothing
    };
    return { kafka, cut };
  };
}
