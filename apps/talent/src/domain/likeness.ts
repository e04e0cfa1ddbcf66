import { NORMALISED } from './identity.js';
import type { Talent } from './talent.js';

/** What is told of two records side by side, in the order of its weight. */
const COMPARED = ['email', 'birthYear', 'school', 'phone', 'degree', 'title', 'occupation', 'regionCode'] as const;
type ComparedField = (typeof COMPARED)[number];

/** Beside the name one of these has to agree: the others are shared by many. */
const EVIDENCE: readonly ComparedField[] = ['email', 'birthYear', 'school'];

type Compared = Pick<Talent, 'identity' | 'profile'>;

/** Which fields of two records say the same and which do not; never what they say. What one of them does not know is in neither list. */
export interface Comparison {
  readonly agreeing: readonly ComparedField[];
  readonly differing: readonly ComparedField[];
}

const valueOf = ({ identity, profile }: Compared, field: ComparedField): string | null => {
  const value = field === 'email' || field === 'phone' ? identity[field] : profile[field];
  return value === null ? null : String(value).normalize('NFKC').trim();
};

/** Two records side by side, by the names of their fields. */
export const comparisonOf = (one: Compared, other: Compared): Comparison => {
  const known = COMPARED.filter((field) => valueOf(one, field) !== null && valueOf(other, field) !== null);
  const agrees = (field: ComparedField) => valueOf(one, field) === valueOf(other, field);
  return { agreeing: known.filter(agrees), differing: known.filter((field) => !agrees(field)) };
};

/** Whether two records may be one person: one name, some evidence beside it, and nothing that makes them two. */
export const areAlike = (one: Compared, other: Compared): boolean => {
  if (NORMALISED.name(one.identity.name) !== NORMALISED.name(other.identity.name)) return false;
  if (one.identity.idNumber !== null && other.identity.idNumber !== null) return false;
  const { agreeing, differing } = comparisonOf(one, other);
  return !differing.includes('birthYear') && EVIDENCE.some((field) => agreeing.includes(field));
};
