import { Lease, stateDefinition } from './migration-lease.js';
import type { LeaseOptions } from './migration-lease.js';
import type { Store } from './port.js';

/** One step forward; it may be run again after a crash, so it does no harm to what it has already changed. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  readonly name: string;
  readonly run: (store: Store, progress: Progress) => Promise<void>;
}

/** How far a long migration has come. */
export interface Progress {
  /** The last mark of the run before, which did not end; JSON, or null. */
  readonly mark: unknown;
  /** Keeps a mark; throws `migration.lease_lost` when another process has taken over. */
  readonly save: (mark: unknown) => Promise<void>;
}

/** A lease of 30 s and a look each 200 ms, where not said. */
export interface MigrateOptions extends Partial<LeaseOptions> {
  /** Told before each migration. */
  onStep?: (migration: Migration) => void;
}

/**
 * Runs the migrations that a store has not seen yet, in order, at start and before its collections are opened. One
 * process does it under a lease, the others wait until it is done. Throws `migration.ahead` when the data is from a
 * later program, and what a migration throws; the next start goes on from the last mark.
 */
export async function migrate(
  store: Store,
  migrations: readonly Migration[],
  options: MigrateOptions = {},
): Promise<void> {
  const { now = () => new Date(), leaseMs = 30_000, pollMs = 200, onStep } = options;
  if (migrations.some(({ number }, n) => number !== n + 1))
    throw new Error('Migrations are numbered 1, 2, 3 … in order.');
  if (migrations.length === 0) return;

  const lease = new Lease(await store.collection(stateDefinition), { now, leaseMs, pollMs });
  const state = await lease.take(migrations.length);
  if (!state) return;
  const stopBeating = lease.keepAlive();
  let mark: unknown = state.mark ?? null;
  try {
    for (const migration of migrations.slice(state.done)) {
      onStep?.(migration);
      const save = (reached: unknown): Promise<void> => lease.change((draft) => void (draft.mark = reached));
      await migration.run(store, { mark, save });
      await lease.change((draft) => void Object.assign(draft, { done: migration.number, mark: null }));
      mark = null;
    }
  } finally {
    stopBeating();
    await lease.release();
  }
}
