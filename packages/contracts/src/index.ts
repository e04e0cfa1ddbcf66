export { packageOf, serviceOf, type ServiceName } from './protos.js';
export { eventCodec } from './event-codec.js';
export { auditActions, decisions, policyStates, standings, validities } from './enums.js';
export { fromTimestamp, toTimestamp } from './timestamps.js';
export { fromFact, fromValue, fromValues, toValue, toValues, type PlainValue } from './values.js';
