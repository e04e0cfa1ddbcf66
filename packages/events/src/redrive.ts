import type { Collection, Store, Tx } from '@shuangzhao/persistence';
import type { InRecord } from './broker.js';
import { laneOf, parkedInRecord, ParkedRecords, sentenceOf } from './parking.js';
import type { ParkedRecord } from './parking.js';

export interface Redriven {
  handled: number;
  /** Still parked in the lanes that were tried. */
  left: number;
}

interface RedriveOptions {
  store: Store;
  parkedRecords: Collection<ParkedRecord>;
  group: string;
  lane: { topic: string; key: string } | undefined;
  apply: (record: InRecord, tx: Tx) => Promise<void>;
}

/** Handles each lane from its first record on, until it is empty or fails again; effect and removal are one transaction. */
export async function redriveLanes({ store, parkedRecords, group, lane, apply }: RedriveOptions): Promise<Redriven> {
  const oldest = { sort: { offset: 1 }, limit: 1 } as const;

  const handleFirst = (name: string): Promise<boolean> =>
    store.transaction(async (tx) => {
      const first = (await tx.collection(ParkedRecords).find({ lane: name }, oldest)).items[0];
      if (!first) return false;
      await apply(parkedInRecord(first), tx);
      return tx.collection(ParkedRecords).remove(first.id);
    });

  const saveCause = async (name: string, cause: unknown): Promise<void> => {
    const first = (await parkedRecords.find({ lane: name }, oldest)).items[0];
    if (first) await parkedRecords.update(first.id, (draft) => void (draft.cause = sentenceOf(cause)));
  };

  const lanes = lane
    ? [laneOf(group, lane)]
    : (await parkedRecords.group({ group }, 'lane')).map(({ key }) => String(key));
  const result: Redriven = { handled: 0, left: 0 };
  for (const name of lanes) {
    try {
      while (await handleFirst(name)) result.handled += 1;
    } catch (error) {
      await saveCause(name, error);
      result.left += await parkedRecords.count({ lane: name });
    }
  }
  return result;
}
