import { uuidv7, type Store } from '@shuangzhao/persistence';
import { dayOf, type Now } from '@shuangzhao/platform/clock';
import type { Accesses } from '../domain/ports.js';
import { stillClear, withClear, withViews } from '../domain/viewing.js';
import { accessOf, AccessRecords, grantIdOf, GrantRecords, ViewCounts } from './access-records.js';
import { listPage } from './list-page.js';

const SWEPT_AT_ONCE = 200;

/** Who saw whom, on the document port. Opens its collections. */
export const openAccesses = async ({ store, now }: { store: Store; now: Now }): Promise<Accesses> => {
  const accesses = await store.collection(AccessRecords);
  const grants = await store.collection(GrantRecords);
  await store.collection(ViewCounts);

  /** Unless somebody has unmasked more since it was found. */
  const forget = (id: string): Promise<void> =>
    store.transaction(async (tx) => {
      const all = tx.collection(GrantRecords);
      const held = await all.get(id);
      if (held !== null && held.until <= now()) await all.remove(id);
    });

  return {
    log: async (talentIds, { purpose, fields, ...access }) => {
      if (talentIds.length === 0) return { isStriking: false };
      const countId = `${access.by}:${dayOf(access.at)}`;
      const why = purpose === null ? {} : { purpose };
      return store.transaction(async (tx) => {
        const counts = tx.collection(ViewCounts);
        const held = await counts.get(countId);
        const { views, isStriking } = withViews(held?.views ?? 0, talentIds.length, access.at);
        if (held === null) await counts.insert({ id: countId, views });
        else await counts.update(countId, () => ({ views }));
        for (const talent of talentIds) {
          const id = uuidv7(access.at.getTime());
          await tx.collection(AccessRecords).insert({ id, talent, ...access, fields: [...fields], ...why });
        }
        return { isStriking };
      });
    },
    list: async (talentIds, request) => {
      const page = await listPage(accesses, { talent: { $in: [...talentIds] } }, request, { id: -1 });
      return { ...page, items: page.items.map(accessOf) };
    },
    clearFor: async (subject, talentIds) => {
      const ids = talentIds.map((id) => grantIdOf(subject, id));
      const { items } = await grants.find({ id: { $in: ids } }, { limit: 1000 });
      return new Map(items.map(({ talent, fields }) => [talent, stillClear(fields, now())]));
    },
    unmask: (subject, talent, fields) =>
      store.transaction(async (tx) => {
        const all = tx.collection(GrantRecords);
        const id = grantIdOf(subject, talent);
        const held = await all.get(id);
        const clear = withClear(held?.fields ?? [], fields, now());
        const until = new Date(Math.max(...clear.map((one) => one.until.getTime())));
        const grant = { talent, fields: clear, until };
        if (held === null) await all.insert({ id, ...grant });
        else await all.update(id, () => grant);
        return clear;
      }),
    sweep: async () => {
      for (;;) {
        const { items } = await grants.find({ until: { $lte: now() } }, { limit: SWEPT_AT_ONCE });
        if (items.length === 0) return;
        for (const { id } of items) await forget(id);
      }
    },
  };
};
