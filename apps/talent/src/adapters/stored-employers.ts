import { defineDocument, Schema, type Reads, type Tx } from '@shuangzhao/persistence';
import { text } from './fields.js';

/** The name of an enterprise as its registry told it; the id is the USCC. */
interface EmployerRecord {
  name: string;
  sequence: number;
}

export const EmployerRecords = defineDocument<EmployerRecord>({
  name: 'employers',
  schema: new Schema({ name: text, sequence: { type: Number, required: true } }, { strict: 'throw' }),
});

/** Takes a newer name in the consumer's transaction; one that is not newer changes nothing. */
export const takeEmployer = async (
  tx: Tx,
  { uscc, name, sequence }: EmployerRecord & { readonly uscc: string },
): Promise<void> => {
  const employers = tx.collection(EmployerRecords);
  const held = await employers.get(uscc);
  if (held === null) await employers.insert({ id: uscc, name, sequence });
  else if (sequence > held.sequence) await employers.update(uscc, () => ({ name, sequence }));
};

/** The names of enterprises, as far as they are known, by USCC. */
export const employerNames = async (
  employers: Pick<Reads<EmployerRecord>, 'find'>,
  usccs: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (usccs.length === 0) return new Map();
  const { items } = await employers.find({ id: { $in: [...new Set(usccs)] } }, { limit: 1000 });
  return new Map(items.map(({ id, name }) => [id, name]));
};
