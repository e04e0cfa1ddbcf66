export { checkJson } from './check-json.js';
export {
  createClient,
  ProblemError,
  type CallInput,
  type CallOutput,
  type Client,
  type ClientOptions,
} from './client.js';
export {
  BASE_PATH,
  CSRF_COOKIE,
  CSRF_HEADER,
  etagOf,
  headers,
  problem,
  SESSION_COOKIE,
  type Problem,
} from './common.js';
export type { FactValue } from './facts.js';
export { FAULT_CODES, toFaults, type Fault, type Place } from './faults.js';
export { FILE_TYPES } from './jobs.js';
export { openApiDocument, type OpenApiDocument } from './open-api.js';
export { parse, parseQuery, type Parsed } from './parse.js';
export { CATEGORIES } from './policies.js';
export { isRepeatable, isWrite, problemStatuses, takesIfMatch, type Method, type Route } from './route.js';
export { routes, type OperationId, type Routes } from './routes.js';
export type { Explanation, RuleDocument } from './rule.js';
export { LIST_COLUMNS, type ListName } from './views.js';
