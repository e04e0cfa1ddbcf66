import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { OperationId, Routes } from '@shuangzhao/api';
import type { Caller } from '../application/find-caller.js';
import type { CallOptions } from '@shuangzhao/platform/grpc';

type Output<R, Name extends string> =
  R extends Readonly<Record<Name, infer S extends z.ZodType>> ? z.output<S> : undefined;

/** A request that the door has judged. */
export interface Judged<Id extends OperationId> {
  params: Output<Routes[Id], 'params'>;
  query: Output<Routes[Id], 'query'>;
  body: Output<Routes[Id], 'body'>;
  /** The file that was sent in the place of a body. */
  file: Routes[Id] extends { readonly upload: readonly string[] } ? Buffer : undefined;
  /** For whom the services are called, under which Idempotency-Key. */
  call: CallOptions;
  /** The version that If-Match asks for. */
  ifMatch: number | undefined;
  caller: Caller | undefined;
  /** The address that it came from. */
  address: string;
  /** The raw pair, for the limits. */
  request: Request;
  response: Response;
}

/** What any route answers. */
export interface AnyReply {
  status: number;
  body?: unknown;
  /** The body already written as JSON, in the place of `body`. */
  json?: Buffer;
  /** The version that becomes the ETag. */
  version?: number;
  cookies?: string[];
  /** Takes the response over, in the place of a body, and ends it some time. */
  stream?: (response: Response) => void;
  /** Where a redirect leads. */
  location?: string;
}

/** What one route answers; status and body are the contract's. */
interface Reply<Id extends OperationId> extends AnyReply {
  status: keyof Routes[Id]['responses'] & number;
  body?: Bodies<Routes[Id]['responses']>;
}

type Bodies<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends z.ZodType ? z.output<Responses[Status]> : undefined;
}[keyof Responses];

/** Every route of the contract has its handler, and there is no handler without a route. */
export type RouteHandlers<Ids extends OperationId = OperationId> = {
  [Id in Ids]: (judged: Judged<Id>) => Promise<Reply<Id>>;
};
