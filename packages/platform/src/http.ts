import type { AppError, Fault, Kind } from './errors.js';

/** HTTP status of each kind; 405, 413 and 415 belong to the transport and stay in the gateway. */
export const httpStatus: Record<Kind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 412,
  refused: 422,
  limited: 429,
  internal: 500,
  unavailable: 503,
};

/** A problem document (RFC 9457) with our stable code. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  requestId: string;
  errors?: Fault[];
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  412: 'Stale',
  413: 'Too large',
  415: 'Wrong media type',
  422: 'Refused',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
};

/** Builds the problem document of a failure; `status` where the transport knows better than the kind. */
export const problemOf = (
  error: AppError,
  place: { instance: string; requestId: string; status?: number },
): Problem => {
  const status = place.status ?? httpStatus[error.kind];
  return {
    type: `urn:shuangzhao:problem:${error.code}`,
    title: titles[status] ?? 'Error',
    status,
    detail: error.message,
    instance: place.instance,
    code: error.code,
    requestId: place.requestId,
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
  };
};
