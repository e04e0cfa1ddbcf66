import type { Engine } from './engine.js';
import { onSqlite } from './engine.js';
import { onKafka } from './kafka-engine.js';

/** The engine that a place belongs to, for child processes. */
export const engineOf = (place: string): Engine => (place.startsWith('test-') ? onKafka : onSqlite);
