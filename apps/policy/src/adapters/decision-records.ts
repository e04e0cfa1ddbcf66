import { knownOn, type Facts } from '@shuangzhao/eligibility';
import { defineDocument, Schema, type Doc, type Tx } from '@shuangzhao/persistence';
import type { EnterpriseCopy } from '../application/ways.js';
import { CATALOGUE_ID, CatalogueRecords } from './policy-records.js';

/** What was decided of an enterprise; its id is the USCC. Lists are JSON: validating each entry would take most of the time. */
export interface DecisionRecord {
  /** `DUE`, or the day and the count of the catalogue it was decided by: what is behind is found by this one index. */
  stamp: string;
  sequence: number;
  catalogue: number;
  /** Empty where nothing was decided yet. */
  day: string;
  isNews: boolean;
  metJson: string;
  toldJson: string;
  /** Left out in documents of before there were warnings. */
  warnedJson?: string;
}

/** What is known of an enterprise today; its id is the USCC. Reading it takes a fraction of what its whole history takes. */
interface KnownFactsRecord {
  name: string;
  sequence: number;
  /** JSON: names of facts have dots. */
  factsJson: string;
}

const number = { type: Number, required: true } as const;
const text = { type: String, required: true } as const;

export const DecisionRecords = defineDocument<DecisionRecord>({
  name: 'decisions',
  schema: new Schema(
    {
      stamp: { ...text, index: true },
      sequence: number,
      catalogue: number,
      day: { type: String },
      isNews: { type: Boolean, required: true },
      metJson: text,
      toldJson: text,
      warnedJson: { type: String },
    },
    { strict: 'throw' },
  ),
});

export const KnownFactsRecords = defineDocument<KnownFactsRecord>({
  name: 'known-facts',
  schema: new Schema({ name: text, sequence: number, factsJson: text }, { strict: 'throw' }),
});

/** After every day that a fact may be dated: its owner takes none of a day to come. */
const ANY_DAY = '9999-12-31';

export const knownOf = ({ name, sequence, factsJson }: Doc<KnownFactsRecord>) => ({
  name,
  sequence,
  facts: JSON.parse(factsJson) as Facts,
});

/** Below every stamp: the facts have changed since. */
const DUE = '0';

/** Texts in the order of days, then of counts. */
export const stampOf = ({ day, catalogue }: { readonly day: string; readonly catalogue: number }): string =>
  `${day} ${String(catalogue).padStart(12, '0')}`;

/** Has an enterprise decided again soon, in the transaction that changes its facts; a new one is not told of what is law already. */
export const makeDue = async (
  tx: Tx,
  { uscc, name, sequence, history, imported }: EnterpriseCopy & { readonly imported: boolean },
): Promise<void> => {
  const known = { name, sequence, factsJson: JSON.stringify(knownOn(history, ANY_DAY).facts) };
  const knownFacts = tx.collection(KnownFactsRecords);
  if ((await knownFacts.get(uscc)) === null) await knownFacts.insert({ id: uscc, ...known });
  else await knownFacts.update(uscc, () => known);
  const records = tx.collection(DecisionRecords);
  if ((await records.get(uscc)) !== null) {
    await records.update(uscc, (held) => ({ ...held, stamp: DUE, isNews: held.isNews || !imported }));
    return;
  }
  const catalogue = (await tx.collection(CatalogueRecords).get(CATALOGUE_ID))?.version ?? 0;
  const nothing = { sequence: 0, catalogue, day: '', isNews: false, metJson: '[]', toldJson: '[]' };
  await records.insert({ id: uscc, stamp: DUE, ...nothing });
};
