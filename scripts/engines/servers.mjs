// How each server is started for tests: on loopback, on a port of its own, with a password, in little memory.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { kafkaJars, meilisearch, mongod } from './packages.mjs';

const HOST = '127.0.0.1';
const READY_WITHIN_MS = 60_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const isOpen = (port) =>
  new Promise((resolve) => {
    const socket = createConnection(port, HOST);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const launch = (command, args, folder) => {
  const log = openSync(path.join(folder, 'server.log'), 'a');
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['ignore', log, log] });
  child.unref();
  return child;
};

const isRunning = (child) => child.exitCode === null && child.signalCode === null;

/** Waits until the check passes; says the server's last lines where it ends or never answers. */
const until = async (child, folder, check) => {
  const end = Date.now() + READY_WITHIN_MS;
  while (isRunning(child) && Date.now() < end) {
    if (await check()) return;
    await sleep(50);
  }
  const lines = readFileSync(path.join(folder, 'server.log'), 'utf8').trim().split('\n').slice(-8).join('\n');
  throw new Error(`The server in ${path.basename(folder)} did not become ready:\n${lines}`);
};

/** A replica set of one, for transactions need one; signing in is asked for. */
const mongodb = {
  prepare: async (folder) => {
    writeFileSync(path.join(folder, 'key'), randomBytes(64).toString('base64'), { mode: 0o600 });
    mkdirSync(path.join(folder, 'data'));
    const [port, password] = [await freePort(), randomBytes(12).toString('hex')];
    const uri = `mongodb://tests:${password}@${HOST}:${port}/?replicaSet=tests&authSource=admin`;
    return { port, password, variables: { MONGODB_URI: uri } };
  },
  start: async (folder, { port, password }) => {
    const storage = [
      '--dbpath',
      'data',
      '--wiredTigerCacheSizeGB',
      '0.25',
      '--setParameter',
      'diagnosticDataCollectionEnabled=false',
      '--setParameter',
      'transactionLifetimeLimitSeconds=10', // as infra/compose.yaml says
    ];
    const child = launch(
      mongod(),
      ['--bind_ip', HOST, '--port', String(port), '--replSet', 'tests', '--keyFile', 'key', ...storage],
      folder,
    );
    await until(child, folder, () => isOpen(port));
    const { mongo } = await import('mongoose');
    const login = existsSync(path.join(folder, 'initiated')) ? `tests:${password}@` : '';
    const client = new mongo.MongoClient(`mongodb://${login}${HOST}:${port}/?directConnection=true`);
    try {
      const admin = client.db('admin');
      if (login === '') {
        await admin.command({ replSetInitiate: { _id: 'tests', members: [{ _id: 0, host: `${HOST}:${port}` }] } });
      }
      await until(child, folder, async () => (await admin.command({ hello: 1 })).isWritablePrimary);
      if (login === '') await admin.command({ createUser: 'tests', pwd: password, roles: ['root'] });
      writeFileSync(path.join(folder, 'initiated'), '');
    } finally {
      await client.close();
    }
    return child.pid;
  },
};

const kafka = {
  prepare: async (folder) => {
    const [port, controller] = [await freePort(), await freePort()];
    const properties = {
      'process.roles': 'broker,controller',
      'node.id': 1,
      'controller.quorum.voters': `1@${HOST}:${controller}`,
      listeners: `PLAINTEXT://${HOST}:${port},CONTROLLER://${HOST}:${controller}`,
      'advertised.listeners': `PLAINTEXT://${HOST}:${port}`,
      'controller.listener.names': 'CONTROLLER',
      'log.dirs': path.join(folder, 'data'),
      'auto.create.topics.enable': false,
      'offsets.topic.num.partitions': 1,
      'offsets.topic.replication.factor': 1,
      'transaction.state.log.num.partitions': 1,
      'transaction.state.log.replication.factor': 1,
      'transaction.state.log.min.isr': 1,
      'broker.session.timeout.ms': 2000, // it is back the sooner after a kill
      'broker.heartbeat.interval.ms': 500,
      'group.initial.rebalance.delay.ms': 0,
      'group.min.session.timeout.ms': 1000,
      'log.cleaner.dedupe.buffer.size': 12582912,
      'message.max.bytes': 1048588,
    };
    const text = Object.entries(properties).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(path.join(folder, 'server.properties'), text.join(''));
    return { port, variables: { KAFKA_BROKERS: `${HOST}:${port}` } };
  },
  start: async (folder, { port }) => {
    const java = ['-cp', path.join(kafkaJars(), '*'), '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
    if (!existsSync(path.join(folder, 'data'))) {
      const id = randomBytes(16).toString('base64url');
      const format = ['kafka.tools.StorageTool', 'format', '--cluster-id', id, '--config', 'server.properties'];
      const done = spawnSync('java', [...java, ...format], { cwd: folder, encoding: 'utf8' });
      if (done.status !== 0) throw new Error(`Kafka's folder could not be made: ${done.stderr ?? done.error?.message}`);
    }
    const child = launch('java', ['-Xmx256m', ...java, 'kafka.Kafka', 'server.properties'], folder);
    const { Kafka, logLevel } = (await import('kafkajs')).default;
    await until(child, folder, () => isOpen(port));
    const brokers = [`${HOST}:${port}`];
    const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 } }).admin();
    try {
      await until(child, folder, async () => {
        try {
          await admin.connect();
          return (await admin.describeCluster()).brokers.length === 1;
        } catch {
          return false; // not yet: the next try tells
        }
      });
    } finally {
      await admin.disconnect();
    }
    return child.pid;
  },
};

const meili = {
  prepare: async () => {
    const [port, key] = [await freePort(), randomBytes(16).toString('hex')];
    return { port, key, variables: { MEILI_HOST: `http://${HOST}:${port}`, MEILI_API_KEY: key } };
  },
  start: async (folder, { port, key }) => {
    const limits = ['--max-indexing-memory', '256MiB', '--max-indexing-threads', '1'];
    const address = ['--http-addr', `${HOST}:${port}`, '--master-key', key, '--db-path', 'data'];
    const child = launch(meilisearch(), [...address, ...limits, '--no-analytics', '--env', 'production'], folder);
    await until(child, folder, async () =>
      fetch(`http://${HOST}:${port}/health`).then(
        (answer) => answer.ok,
        () => false,
      ),
    );
    return child.pid;
  },
};

/** By the name that the command line takes. */
export const servers = { mongodb, kafka, meilisearch: meili };
