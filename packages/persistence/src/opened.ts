import { AuditRecords } from './audit.js';
import type { DocumentDefinition } from './define-document.js';
import type { Store, Writes } from './port.js';

/** What an engine has of a collection that was opened. */
interface Place {
  readonly definition: DocumentDefinition<unknown>;
}

/** The collections that were opened at boot, each of one definition. */
export class Opened<P extends Place> {
  readonly #places = new Map<string, P>();

  /** The one that is open already; throws where the name is the audit log's or another definition's. */
  find(definition: DocumentDefinition<unknown>): P | undefined {
    const key = definition.name.toLowerCase(); // as SQLite names tables
    if (key === AuditRecords.name) throw new Error('The audit log is read by `store.audit`, and written by nobody.');
    const known = this.#places.get(key);
    if (known && known.definition !== definition) throw new Error(`There are two definitions of "${definition.name}".`);
    return known;
  }

  add(place: P): void {
    this.#places.set(place.definition.name.toLowerCase(), place);
  }

  /** Throws where it was not opened: a transaction opens nothing. */
  get(definition: DocumentDefinition<unknown>): P {
    const place = this.#places.get(definition.name.toLowerCase());
    if (place?.definition !== definition) throw new Error(`"${definition.name}" was not opened at boot.`);
    return place;
  }
}

/** Writes of which each is a transaction of its own. */
export const singleWrites = <T>(store: Pick<Store, 'transaction'>, definition: DocumentDefinition<T>): Writes<T> => ({
  insert: (document) => store.transaction((tx) => tx.collection(definition).insert(document)),
  update: (id, change, options) => store.transaction((tx) => tx.collection(definition).update(id, change, options)),
  remove: (id, options) => store.transaction((tx) => tx.collection(definition).remove(id, options)),
});

const HOUR_MS = 3_600_000;

/** Sweeps saved replies each hour, until the timer is cleared. */
export const sweepHourly = (sweep: () => Promise<unknown>): NodeJS.Timeout => {
  const warn = (error: unknown): void => process.emitWarning(`Saved replies were not swept: ${String(error)}`);
  return setInterval(() => void sweep().catch(warn), HOUR_MS).unref();
};
