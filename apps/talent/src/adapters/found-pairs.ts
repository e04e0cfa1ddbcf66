import type { Doc, Tx } from '@shuangzhao/persistence';
import type { Now } from '@shuangzhao/platform/clock';
import { areAlike } from '../domain/likeness.js';
import { absorbedInto, keptFor, MergeRecords } from './merge-records.js';
import { openTalents } from './opened-talents.js';
import { openPair, PairRecords } from './pair-records.js';
import { PersonKeys, TalentRecords, type TalentRecord } from './talent-records.js';
import type { Vault } from './vault.js';

/** A record is compared with so many others of its name, the newest: nobody looks through more pairs of one person. */
const MOST_COMPARED = 50;
const MOST = 1000;

/** Who was said to be somebody else, by a decision about a person or about one who is merged into them; under the ids of today. */
const keptApart = async (tx: Tx, id: string): Promise<ReadonlySet<string>> => {
  const merges = tx.collection(MergeRecords);
  const names = [id, ...(await absorbedInto(merges, id))];
  const filter = { talents: { $in: names }, state: 'different' };
  const { items } = await tx.collection(PairRecords).find(filter, { limit: MOST });
  const others = items.flatMap(({ talents }) => talents.filter((one) => !names.includes(one)));
  const today: string[] = [];
  for (const other of others) today.push((await keptFor(merges, other)) ?? other);
  return new Set(today);
};

const otherOf = (pair: { talents: string[] }, id: string): string => pair.talents.find((one) => one !== id) ?? id;

/** Those whom a record is compared with: of its name, and those of its open pairs, who may have lost it. */
const candidatesOf = async (tx: Tx, { id, nameHash }: Doc<TalentRecord>, paired: readonly string[]) => {
  const talents = tx.collection(TalentRecords);
  const named = await talents.find({ nameHash, id: { $ne: id } }, { sort: { id: -1 }, limit: MOST_COMPARED });
  const rest = paired.filter((one) => named.items.every((record) => record.id !== one));
  if (rest.length === 0) return named.items;
  return [...named.items, ...(await talents.find({ id: { $in: rest } }, { limit: MOST })).items];
};

/**
 * Brings the open pairs of a record up to what it says now: new ones where it is like another, none where it is so no more or where somebody
 * has decided. Written beside the keys of both, so that a pair and a deletion of the same moment meet.
 */
export const findPairs = async (
  tx: Tx,
  { vault, now }: { vault: Vault; now: Now },
  record: Doc<TalentRecord>,
): Promise<void> => {
  const { id } = record;
  const [pairs, keys] = [tx.collection(PairRecords), tx.collection(PersonKeys)];
  const open = (await pairs.find({ talents: id, state: 'open' }, { limit: MOST })).items;
  const paired = new Map(open.map((pair) => [otherOf(pair, id), pair.id]));
  const candidates = await candidatesOf(tx, record, [...paired.keys()]);
  const [self, ...others] = await openTalents(vault, keys, [record, ...candidates]);
  if (self === undefined || (others.length === 0 && open.length === 0)) return;
  const apart = await keptApart(tx, id);
  const alike = others.filter((one) => !apart.has(one.id) && areAlike(self.talent, one.talent)).map((one) => one.id);
  for (const [other, pairId] of paired) if (!alike.includes(other)) await pairs.remove(pairId);
  for (const other of alike) {
    if (paired.has(other)) continue;
    for (const person of [id, other]) await keys.update(person, (key) => key);
    await pairs.insert(openPair(id, other, now()));
  }
};
