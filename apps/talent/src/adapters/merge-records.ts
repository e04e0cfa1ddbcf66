import { defineDocument, Schema, type Doc, type Reads } from '@shuangzhao/persistence';
import type { Talent } from '../domain/talent.js';
import { indexedText, moment, text } from './fields.js';
import type { TalentRecord } from './talent-records.js';
import type { PersonKey } from './vault.js';

interface MergeRecord {
  kept: string;
  absorbed: string;
  /** Whom it keeps aside, until it is undone: nobody is in two merges at once. */
  away?: string | undefined;
  by: string;
  at: Date;
  /** The last day of what is kept aside. */
  expiresOn?: string | undefined;
  /** The absorbed document as it was, under the absorbed person's key. */
  aside?: string | undefined;
  /** The kept record before and after, under the kept person's key. */
  change?: string | undefined;
  /** Referrals that came over. */
  referrals: string[];
  undoneBy?: string | undefined;
  undoneAt?: Date | undefined;
}

/** Which records are one, and sealed what takes it back. */
export const MergeRecords = defineDocument<MergeRecord>({
  name: 'talent-merges',
  schema: new Schema(
    {
      kept: indexedText,
      absorbed: indexedText,
      away: { type: String, unique: true, sparse: true },
      by: text,
      at: moment,
      expiresOn: { type: String, index: true },
      aside: String,
      change: String,
      referrals: { type: [String] },
      undoneBy: String,
      undoneAt: Date,
    },
    { strict: 'throw' },
  ),
  audit: ({ kept, absorbed, away, aside }) => ({
    kept,
    absorbed,
    merged: away !== undefined,
    undoable: aside !== undefined,
  }),
});

const MOST = 1000;

type MergeReads = Pick<Reads<MergeRecord>, 'find'>;

/** Everybody who is merged into a person now, however far down. */
export const absorbedInto = async (merges: MergeReads, talentId: string): Promise<string[]> => {
  const all: string[] = [];
  for (let level = [talentId]; level.length > 0;) {
    const { items } = await merges.find({ kept: { $in: level }, away: { $exists: true } }, { limit: MOST });
    level = items.map(({ absorbed }) => absorbed);
    all.push(...level);
  }
  return all;
};

/** Into whom a person is merged now, to the end of the chain; null: not merged. */
export const keptFor = async (merges: MergeReads, talentId: string): Promise<string | null> => {
  for (let [id, kept]: [string, string | null] = [talentId, null]; ;) {
    const [next] = (await merges.find({ away: id }, { limit: 1 })).items;
    if (next === undefined) return kept;
    id = kept = next.kept;
  }
};

const DATES = ['createdAt', 'updatedAt', 'since'];
const revived = (name: string, value: unknown): unknown =>
  DATES.includes(name) && typeof value === 'string' ? new Date(value) : value;

/** What takes a merge back. */
export interface Undoing {
  readonly absorbed: Doc<TalentRecord>;
  readonly change: { readonly before: Talent; readonly after: Talent };
}

/** What takes a merge back, sealed as it is kept. */
export const sealedUndoing = (
  { absorbed, change }: Undoing,
  keys: { kept: PersonKey; absorbed: PersonKey },
): { aside: string; change: string } => ({
  aside: keys.absorbed.seal(JSON.stringify(absorbed)),
  change: keys.kept.seal(JSON.stringify(change)),
});

/** Opens what `sealedUndoing` sealed. */
export const openedUndoing = (
  sealed: { aside: string; change: string },
  keys: { kept: PersonKey; absorbed: PersonKey },
): Undoing => ({
  absorbed: JSON.parse(keys.absorbed.open(sealed.aside), revived) as Undoing['absorbed'],
  change: JSON.parse(keys.kept.open(sealed.change), revived) as Undoing['change'],
});
