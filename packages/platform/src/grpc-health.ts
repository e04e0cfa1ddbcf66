import { Metadata, type Client } from '@grpc/grpc-js';
import type { ServiceDefinition } from '@grpc/proto-loader';
import { service } from 'grpc-health-check';
import { z } from 'zod';
import { AppError, type Fault } from './errors.js';

const answer = z.object({ statuses: z.record(z.string(), z.object({ status: z.string() })) });

/** How the health service of a part is called that a service cannot do all its work without: `engine.mongodb`. */
export const healthNameOf = (engine: string): string => `engine.${engine}`;

/** A fault for each thing that is not there: the service by its name, an engine of it as `policy.mongodb`. */
export const serviceAway = (name: string): Fault => ({
  path: name,
  code: 'service.unavailable',
  message: `The ${name} service is not ready.`,
});
export const engineAway = (name: string, engine: string): Fault => ({
  path: `${name}.${engine}`,
  code: 'engine.unavailable',
  message: `${engine} does not answer the ${name} service.`,
});

const list = (channel: Client, withinMs: number): Promise<unknown> => {
  const { List: method } = service as ServiceDefinition;
  if (method === undefined) return Promise.reject(new Error('The health service has no List.'));
  const metadata = new Metadata({ waitForReady: true });
  return new Promise((resolve, reject) => {
    channel.makeUnaryRequest(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      {},
      metadata,
      { deadline: Date.now() + withinMs },
      (error, response) => (error ? reject(error) : resolve(response)),
    );
  });
};

/** What of a service is not ready, by its own health service: nothing where all is. */
export const whatIsAway = async (channel: Client, name: string, withinMs: number): Promise<Fault[]> => {
  const { statuses } = answer.parse(await list(channel, withinMs));
  return Object.entries(statuses)
    .filter(([, { status }]) => status !== 'SERVING')
    .map(([part]) => (part === '' ? serviceAway(name) : engineAway(name, part.replace(/^engine\./, ''))));
};

/** The refusal of somebody who needs a service that is not ready. */
export const notReady = (name: string, errors: Fault[], cause?: unknown): AppError =>
  new AppError(
    'unavailable',
    'service.unavailable',
    `The ${name} service does not answer at present. Try again soon.`,
    { errors, cause },
  );
