import { underKey, uuidv7, type Doc, type Tx } from '@shuangzhao/persistence';
import { AppError } from '@shuangzhao/platform/errors';
import { moved, movedBack, type Membership, type Step } from '../domain/membership.js';
import { requireStage } from '../domain/pool.js';
import type { PoolMove, PoolMoves } from '../domain/ports.js';
import { PoolMoveRecords, PoolRecords, storedPoolOf, type StepRecord } from './pool-records.js';
import type { StoredTalentsOptions } from './stored-talents.js';
import { talentChanged } from './talent-events.js';
import { placesOf, TalentRecords, type TalentRecord } from './talent-records.js';

const NOT_FOUND = 'There is no such talent.';

const stepRecordOf = ({ talent, from, to }: Step): StepRecord => ({
  talent,
  ...(from === null ? {} : { fromStage: from.stage, fromSince: from.since }),
  ...(to === null ? {} : { to }),
});

const stepOf = ({ talent, fromStage, fromSince, to }: StepRecord): Step => ({
  talent,
  from: fromStage === undefined || fromSince === undefined ? null : { stage: fromStage, since: fromSince },
  to: to ?? null,
});

/** Moves of many people at once on the document port. Opens their collection. */
export const openPoolMoves = async ({
  store,
  append,
  now,
}: Omit<StoredTalentsOptions, 'vault'>): Promise<PoolMoves> => {
  await store.collection(PoolMoveRecords);

  const found = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Doc<TalentRecord>>> => {
    const { items } = await tx.collection(TalentRecords).find({ id: { $in: [...ids] } }, { limit: 1000 });
    return new Map(items.map((item) => [item.id, item]));
  };

  const save = async (tx: Tx, id: string, memberships: readonly Membership[]): Promise<void> => {
    const change = (record: TalentRecord) => ({ ...record, memberships: placesOf(memberships), updatedAt: now() });
    await append(tx, talentChanged(await tx.collection(TalentRecords).update(id, change)));
  };

  const takeSteps = async (tx: Tx, { poolId, talentIds, stage }: PoolMove, at: Date): Promise<Step[]> => {
    const talents = await found(tx, talentIds);
    const unknown = talentIds.flatMap((id, place) =>
      talents.has(id) ? [] : [{ path: `talentIds.${place}`, code: 'talent.not_found', message: NOT_FOUND }],
    );
    if (unknown.length > 0) throw new AppError('notFound', 'talent.not_found', NOT_FOUND, { errors: unknown });
    const steps: Step[] = [];
    for (const { id, memberships } of talents.values()) {
      const result = moved(memberships, { talent: id, pool: poolId, stage, at });
      if (result === undefined) continue;
      await save(tx, id, result.memberships);
      steps.push(result.step);
    }
    return steps;
  };

  return {
    move: (order, requestKey) => {
      const at = now();
      const moveId = uuidv7(at.getTime());
      return underKey(store, requestKey && { ...requestKey, now }, async (tx) => {
        const record = await tx.collection(PoolRecords).get(order.poolId);
        if (record === null) throw new AppError('notFound', 'pool.not_found', 'There is no such pool.');
        if (order.stage !== null) requireStage(storedPoolOf(record).pool, order.stage);
        const steps = await takeSteps(tx, order, at);
        const { poolId: pool, by } = order;
        await tx.collection(PoolMoveRecords).insert({ id: moveId, pool, by, at, steps: steps.map(stepRecordOf) });
        return { moveId, moved: steps.length };
      });
    },
    undo: (poolId, moveId) =>
      store.transaction(async (tx) => {
        const moves = tx.collection(PoolMoveRecords);
        const move = await moves.get(moveId);
        if (move?.pool !== poolId) throw new AppError('notFound', 'pool.move_not_found', 'There is no such move.');
        if (move.takenBack !== undefined) return { takenBack: move.takenBack, left: move.left ?? 0 };
        const steps = move.steps.map(stepOf);
        const talents = await found(
          tx,
          steps.map(({ talent }) => talent),
        );
        let takenBack = 0;
        for (const step of steps) {
          const before = movedBack(talents.get(step.talent)?.memberships ?? [], poolId, step);
          if (before === undefined || !talents.has(step.talent)) continue;
          await save(tx, step.talent, before);
          takenBack += 1;
        }
        const left = steps.length - takenBack;
        await moves.update(moveId, (draft) => ({ ...draft, takenBack, left }));
        return { takenBack, left };
      }),
  };
};
