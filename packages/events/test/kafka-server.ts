import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kafkaBrokers } from './kafka-engine.js';

const script = fileURLToPath(new URL('../../../scripts/engines.mjs', import.meta.url));
const engines = async (command: 'kill' | 'start'): Promise<string> =>
  (await promisify(execFile)(process.execPath, [script, command, 'kafka'])).stdout;

/** Kills the broker as a power cut would, after making sure that it is the one under test. */
export async function killKafka(): Promise<void> {
  const said = await engines('start'); // it runs: this only says where
  if (!said.includes(`KAFKA_BROKERS=${kafkaBrokers}\n`)) throw new Error(`${kafkaBrokers} is not ours to kill.`);
  await engines('kill');
}

/** Starts it again on its data. */
export async function startKafka(): Promise<void> {
  await engines('start');
}
