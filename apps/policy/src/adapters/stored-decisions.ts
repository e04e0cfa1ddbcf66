import type { createOutbox } from '@shuangzhao/events';
import type { Doc, Store } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import type { Decisions } from '../application/ways.js';
import type { PolicyMark } from '../domain/policy-mark.js';
import type { Decided } from '../domain/told-once.js';
import {
  DecisionRecords,
  KnownFactsRecords,
  knownOf,
  makeDue,
  stampOf,
  type DecisionRecord,
} from './decision-records.js';
import { matchNews } from './match-news.js';
import { copyOf, EnterpriseCopyRecords } from './stored-enterprise-copies.js';
import { marksOf } from './stored-policy-marks.js';

export interface StoredDecisionsOptions {
  store: Store;
  append: ReturnType<typeof createOutbox>;
  now: Now;
}

const PAGE = 100;

const decidedOf = ({
  sequence,
  catalogue,
  day,
  metJson,
  toldJson,
  warnedJson = '[]',
}: Doc<DecisionRecord>): Decided => ({
  sequence,
  catalogue,
  day,
  met: JSON.parse(metJson) as string[],
  told: JSON.parse(toldJson) as string[],
  warned: JSON.parse(warnedJson) as string[],
});

const recordOf = ({ met, told, warned, ...decided }: Decided): DecisionRecord => ({
  ...decided,
  stamp: stampOf(decided),
  isNews: false,
  metJson: JSON.stringify(met),
  toldJson: JSON.stringify(told),
  warnedJson: JSON.stringify(warned),
});

/** Copies taken before there were decisions get theirs, and are told of nothing that was law by now. */
const complete = async (store: Store): Promise<void> => {
  const decisions = await store.collection(DecisionRecords);
  const copies = await store.collection(EnterpriseCopyRecords);
  if ((await decisions.count({})) === (await copies.count({}))) return;
  let after: string | null = null;
  do {
    const page = await copies.find({}, { limit: PAGE, ...(after === null ? {} : { after }) });
    await store.transaction(async (tx) => {
      for (const copy of page.items.map(copyOf))
        if ((await tx.collection(DecisionRecords).get(copy.uscc)) === null)
          await makeDue(tx, { ...copy, imported: true });
    });
    after = page.next;
  } while (after !== null);
};

/** Decisions on the document port: what is behind is found by an index, so that nothing of it is lost with the process. */
export const openDecisions = async ({ store, append, now }: StoredDecisionsOptions): Promise<Decisions> => {
  await complete(store);
  return {
    renew: (moment, tell, most, giveWay) =>
      store.transaction(async (tx) => {
        const records = tx.collection(DecisionRecords);
        const behind = { stamp: { $lt: stampOf(moment) } };
        const { items } = await records.find(behind, { sort: { stamp: 1 }, limit: most });
        const marks = await marksOf(
          tx,
          items.map(({ id }) => id),
        );
        let decided = 0;
        for (const record of items) {
          if (record.catalogue > moment.catalogue) continue; // it came after the moment: decided by the next one
          const held = await tx.collection(KnownFactsRecords).get(record.id);
          if (held === null) throw new AppError('internal', 'decision.no_facts', 'What is known of it is not there.');
          const { name, ...known } = knownOf(held);
          const marked = marks.get(record.id) ?? new Map<string, PolicyMark>();
          const { after, news } = tell(decidedOf(record), { ...known, isNews: record.isNews, marks: marked });
          await records.update(record.id, () => recordOf(after));
          for (const event of matchNews({ uscc: record.id, name }, news, now())) await append(tx, event);
          decided += 1;
          await giveWay();
        }
        return decided;
      }),
  };
};
