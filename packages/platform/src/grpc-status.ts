import { Metadata, status, type ServiceError, type StatusObject } from '@grpc/grpc-js';
import { z } from 'zod';
import { AppError, type Kind } from './errors.js';

const grpcStatus: Record<Kind, status> = {
  invalid: status.INVALID_ARGUMENT,
  unauthenticated: status.UNAUTHENTICATED,
  forbidden: status.PERMISSION_DENIED,
  notFound: status.NOT_FOUND,
  conflict: status.ALREADY_EXISTS,
  stale: status.ABORTED,
  refused: status.FAILED_PRECONDITION,
  limited: status.RESOURCE_EXHAUSTED,
  unavailable: status.UNAVAILABLE,
  internal: status.INTERNAL,
};
const kindOfStatus = new Map(Object.entries(grpcStatus).map(([kind, code]) => [code, kind as Kind]));

const CODE = 'x-error-code';
const FAULTS = 'x-error-faults-bin';
const RETRY_AFTER = 'x-retry-after';
const MAX_FAULTS = 50;
const faultsSchema = z.array(z.object({ path: z.string(), code: z.string(), message: z.string() }));

/** What a service answers to a failure: its kind as status, its code, faults and `retryAfter` as trailers; the inside of others stays in the log. */
export const toStatus = (error: AppError): Partial<StatusObject> & { code: status } => {
  const metadata = new Metadata();
  metadata.set(CODE, error.code);
  if (error.errors.length > 0) metadata.set(FAULTS, Buffer.from(JSON.stringify(error.errors.slice(0, MAX_FAULTS))));
  if (error.retryAfter !== undefined) metadata.set(RETRY_AFTER, String(error.retryAfter));
  return { code: grpcStatus[error.kind], details: error.message, metadata };
};

const faultsOf = (metadata: Metadata) => {
  const [raw] = metadata.get(FAULTS);
  return Buffer.isBuffer(raw) ? faultsSchema.parse(JSON.parse(raw.toString('utf8'))) : [];
};

const retryAfterOf = (metadata: Metadata) => {
  const [seconds] = metadata.get(RETRY_AFTER);
  return seconds === undefined ? {} : { retryAfter: Number(seconds) };
};

const OUTAGES: ReadonlySet<status> = new Set([status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED]);

/** Whether the connection broke while the server was at work; grpc-js calls it INTERNAL unless it was reset politely. */
const isCutOff = ({ code, details }: ServiceError): boolean =>
  code === status.INTERNAL && details.startsWith('Received RST_STREAM');

/** The same failure on the caller's side; a broken connection and a status of an outage without our code mean that the service is away. */
export const fromStatus = (error: ServiceError, service: string): AppError => {
  const [code] = error.metadata.get(CODE);
  const kind = kindOfStatus.get(error.code);
  if (typeof code === 'string' && kind !== undefined)
    return new AppError(kind, code, error.details, {
      errors: faultsOf(error.metadata),
      ...retryAfterOf(error.metadata),
      cause: error,
    });
  if (OUTAGES.has(error.code) || isCutOff(error))
    return new AppError(
      'unavailable',
      'service.unavailable',
      `The ${service} service does not answer at present. Try again soon.`,
      {
        cause: error,
        retryAfter: 2,
      },
    );
  return new AppError('internal', 'internal', 'Something went wrong on our side.', { cause: error });
};
