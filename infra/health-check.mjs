// The health check of a container: asks the process in it, over gRPC where it has a GRPC_ADDRESS, else over HTTP. Status 1: not well.
import { Client, credentials } from '@grpc/grpc-js';
import { whatIsAway } from '@shuangzhao/platform/health';

const WITHIN_MS = 2_000;
const { GRPC_ADDRESS: address, PORT: port = '8080' } = process.env;

const isServing = async () => {
  const channel = new Client(`127.0.0.1:${address.slice(address.lastIndexOf(':') + 1)}`, credentials.createInsecure());
  try {
    const away = await whatIsAway(channel, 'service', WITHIN_MS);
    return away.every(({ path }) => path !== 'service'); // an engine that is away is none of the container's faults
  } finally {
    channel.close();
  }
};
const isAlive = async () =>
  (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(WITHIN_MS) })).ok;

try {
  process.exitCode = (await (address === undefined ? isAlive() : isServing())) ? 0 : 1;
} catch (error) {
  console.error(String(error)); // Docker keeps what is said
  process.exitCode = 1;
}
