import { uuidv7, type Doc, type Filter, type Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import type { RightsFilter, RightsRequests } from '../domain/rights-ports.js';
import { alreadyAnswered, toTell, type RightsRequest } from '../domain/rights-request.js';
import { holdKey, keysOf, underHashedKey } from './held-keys.js';
import { listPage } from './list-page.js';
import { rightsRequestDue } from './rights-events.js';
import { RightsRecords, rightsRecordOf, rightsRequestOf, storedRightsOf } from './rights-records.js';
import { talentSaver } from './save-talent.js';
import { eraseIn, forgetImports, type ErasuresOptions } from './stored-erasures.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { PersonKeys } from './talent-records.js';

type RightsRecord = Parameters<typeof rightsRequestOf>[0];

const duePart = (due: RightsFilter['due'], today: string): Filter<RightsRecord> => {
  if (due === 'overdue') return { state: 'open', dueOn: { $lt: today } };
  return due === 'soon' ? { state: 'open', soonOn: { $lte: today }, dueOn: { $gte: today } } : {};
};

const filterOf = ({ talentId, state, due, today }: RightsFilter): Filter<RightsRecord> => ({
  ...(talentId === '' ? {} : { talent: talentId }),
  ...(state === '' ? {} : { state }),
  ...duePart(due, today),
});

const rightsNotFound = () => new AppError('notFound', 'rights.not_found', 'There is no such request.');

/** Leaves words as they are, sealed. */
const untouched = (words: string): string => words;

type RightsOptions = StoredTalentsOptions & Pick<ErasuresOptions, 'jobs'>;

/** People's requests on the document port: state, effect, event and saved reply commit together. Opens their collection. */
export const openRightsRequests = async ({
  store,
  append,
  vault,
  now,
  jobs,
}: RightsOptions): Promise<RightsRequests> => {
  const requests = await store.collection(RightsRecords);
  const keys = await store.collection(PersonKeys);
  const { update } = talentSaver({ append, vault, now });

  /** Requests with their words; of somebody who has lost the key between two reads what a deletion leaves. */
  const opened = async (records: readonly Doc<RightsRecord>[]) => {
    const found = await keysOf(
      vault,
      keys,
      records.flatMap(({ talent }) => talent ?? []),
    );
    return records.map((record) => {
      const key = found.get(record.talent ?? '');
      return storedRightsOf(record, key === undefined ? null : rightsRequestOf(record, key.open));
    });
  };

  type Imports = Awaited<ReturnType<typeof forgetImports>>;

  /** What a request that is done does to the record; `imports` is what became of their files before. */
  const takeEffect = async (tx: Tx, { talentId, kind, answer }: RightsRequest, imports?: Imports) => {
    if (answer?.outcome !== 'done') return null;
    if (kind === 'object')
      await update(tx, talentId, ({ talent }) =>
        talent.rankedByPeopleOnly ? talent : { ...talent, rankedByPeopleOnly: true },
      );
    if (kind !== 'delete' || imports === undefined) return null;
    return eraseIn(tx, { append, now }, { id: talentId, reason: 'asked', by: answer.by, imports });
  };

  const save = async (
    tx: Tx,
    id: string,
    createdAt: Date,
    record: Omit<RightsRecord, 'createdAt' | 'id' | 'version'>,
  ) => tx.collection(RightsRecords).update(id, () => ({ ...record, createdAt }));

  return {
    get: async (id) => {
      const record = await requests.get(id);
      return record && ((await opened([record]))[0] ?? null);
    },
    list: async (filter, request) => {
      const page = await listPage(requests, filterOf(filter), request, { dueOn: 1 });
      return { ...page, items: await opened(page.items) };
    },
    counts: async (today) => ({
      open: await requests.count({ state: 'open' }),
      soon: await requests.count(duePart('soon', today)),
      overdue: await requests.count(duePart('overdue', today)),
    }),
    create: async (request, requestKey) => {
      const at = now();
      const newId = uuidv7(at.getTime());
      const { id } = await underHashedKey({ store, vault, now }, requestKey, async (tx) => {
        const { seal } = await holdKey(tx, vault, request.talentId);
        await tx.collection(RightsRecords).insert({ id: newId, ...rightsRecordOf(request, seal), createdAt: at });
        await takeEffect(tx, request);
        return { id: newId };
      });
      return id;
    },
    answer: async (id, requestKey, change) => {
      const isDeletion = (await requests.get(id))?.kind === 'delete';
      const imports = isDeletion ? await forgetImports({ jobs, now }) : undefined;
      return underHashedKey({ store, vault, now }, requestKey, async (tx) => {
        const held = await tx.collection(RightsRecords).get(id);
        if (held === null) throw rightsNotFound();
        if (held.talent === undefined) throw alreadyAnswered();
        const { open, seal } = await holdKey(tx, vault, held.talent);
        const before = rightsRequestOf(held, open);
        if (before === null) throw alreadyAnswered();
        const after = change(before);
        await save(tx, id, held.createdAt, rightsRecordOf(after, seal));
        return { erased: (await takeEffect(tx, after, imports)) === null ? '' : held.talent };
      });
    },
    tellDue: async (today, most) => {
      const { items } = await requests.find({ untoldOn: { $lte: today } }, { sort: { untoldOn: 1 }, limit: most });
      for (const { id } of items)
        await store.transaction(async (tx) => {
          const held = await tx.collection(RightsRecords).get(id);
          const request = held && rightsRequestOf(held, untouched);
          const told = request && toTell(request, today);
          if (held === null || !request || !told) return;
          await save(tx, id, held.createdAt, rightsRecordOf({ ...request, told }, untouched));
          await append(tx, rightsRequestDue(id, request, told));
        });
      return items.length;
    },
  };
};
