import { createRequire } from 'node:module';

interface RequestQueue {
  pending: unknown[];
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

const isQueueClass = (found: unknown): found is { prototype: RequestQueue } =>
  typeof found === 'function' &&
  typeof Reflect.get(Object(found.prototype), 'scheduleCheckPendingRequests') === 'function';

/**
 * Stops a timer of kafkajs 2.2.4 that looks every millisecond, on each connection, for requests that wait, also where none
 * does (tulios/kafkajs#1704, not merged): it is most of what an idle process costs.
 */
export function quietenQueues(): void {
  const found: unknown = createRequire(import.meta.url)('kafkajs/src/network/requestQueue');
  if (!isQueueClass(found) || quietened.has(found.prototype)) return;
  const { scheduleCheckPendingRequests: schedule } = found.prototype;
  found.prototype.scheduleCheckPendingRequests = function () {
    if (this.pending.length > 0) schedule.call(this);
  };
  quietened.add(found.prototype);
}

const quietened = new WeakSet<RequestQueue>();
