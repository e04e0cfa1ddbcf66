import type { FacetFilter, IndexDefinition, IndexKeeper, SearchScope } from '@shuangzhao/search';
import { ageBandOf, birthYearsIn } from '../domain/age-band.js';
import { onFacets, wordsOf, type Conditions, type Facet, type FacetCondition } from '../domain/conditions.js';
import type { FacetCounts, StoredTalent, Talents, TalentSearch } from '../domain/ports.js';
import type { Vocabulary } from '../domain/skills.js';

interface IndexedTalent {
  id: string;
  school: string | null;
  title: string | null;
  occupation: string | null;
  skillWords: string[];
  degree: string | null;
  skills: string[];
  industries: string[];
  regionCode: string | null;
  availability: string | null;
  /** Bands of age move each year, years of birth do not. */
  birthYear: string | null;
  sources: string[];
  pools: string[];
  /** `pool/stage` */
  stages: string[];
  updatedAt: number;
}

/** Nothing that says who somebody is may stand here: the words of an index lie in clear. */
const DEFINITION: IndexDefinition<IndexedTalent> = {
  name: 'talents',
  version: 1,
  searchable: [
    { field: 'occupation', weight: 3 },
    { field: 'title', weight: 2 },
    { field: 'skillWords', weight: 2 },
    { field: 'school', weight: 1 },
  ],
  facets: ['degree', 'skills', 'industries', 'regionCode', 'availability', 'birthYear', 'sources', 'pools', 'stages'],
  sortable: ['updatedAt'],
};

const indexed = ({ id, talent, updatedAt }: StoredTalent, vocabulary: Vocabulary): IndexedTalent => {
  const { profile, sources, memberships } = talent;
  const { school, title, occupation, degree, industries, regionCode, availability, birthYear } = profile;
  const skills = profile.skills.map(({ code }) => code);
  return {
    id,
    school,
    title,
    occupation,
    degree,
    regionCode,
    availability,
    skills,
    skillWords: skills.flatMap((code) => vocabulary.wordsFor(code)),
    industries: [...industries],
    birthYear: birthYear === null ? null : String(birthYear),
    sources: [...sources],
    pools: memberships.map(({ pool }) => pool),
    stages: memberships.map(({ pool, stage }) => `${pool}/${stage}`),
    updatedAt: updatedAt.getTime(),
  };
};

const filterOf = ({ field, values }: FacetCondition, today: string): FacetFilter => {
  if (field === 'ageBand') return { birthYear: values.flatMap((band) => birthYearsIn(band, today)).map(String) };
  return field === 'regionCode' ? { regionCode: { prefix: values } } : { [field]: values };
};

/** Of skills each is asked for, of other facets one of the values. */
const mustOf = (condition: FacetCondition): FacetCondition[] =>
  condition.field === 'skills' ? condition.values.map((value) => ({ ...condition, values: [value] })) : [condition];

const scopeOf = ({ q, must, can, not }: Conditions, today: string): SearchScope => {
  const filters = (conditions: readonly FacetCondition[]) => conditions.map((condition) => filterOf(condition, today));
  const asked = [...wordsOf(must), q].join(' ').trim();
  return {
    q: [...wordsOf(not).map((word) => `-${word}`), asked].join(' '),
    must: filters(onFacets(must).flatMap(mustOf)),
    can: filters(onFacets(can)),
    canWords: wordsOf(can),
    not: filters(onFacets(not)),
    permission: 'all',
    ...(asked === '' ? { sort: { by: 'updatedAt', order: 'descending' } } : {}),
  };
};

type Counts = FacetCounts['counts'];

const bandsOf = (years: Counts, today: string): Counts => {
  const bands = new Map<string, number>();
  for (const { value, count } of years) {
    const band = ageBandOf(Number(value), today);
    bands.set(band, (bands.get(band) ?? 0) + count);
  }
  const counts = [...bands].map(([value, count]) => ({ value, count }));
  return counts.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
};

const columnOf = (facet: Facet): string => (facet === 'ageBand' ? 'birthYear' : facet);

/** The index as the use cases read it, and as the consumer writes it. */
export interface IndexedTalents extends TalentSearch {
  /** Adds or replaces people; resolves when they can be found. */
  put(talents: readonly StoredTalent[]): Promise<void>;
}

/** People in a search index, filled from the store. */
export const openTalentSearch = async (
  indexes: IndexKeeper,
  talents: Talents,
  vocabulary: Vocabulary,
): Promise<IndexedTalents> => {
  const documentsOf = (page: readonly StoredTalent[]) => page.map((stored) => indexed(stored, vocabulary));
  const pages = async function* () {
    for await (const page of talents.all()) yield documentsOf(page);
  };
  const index = await indexes.open(DEFINITION, pages);
  return {
    put: (changed) => index.put(documentsOf(changed)),
    remove: (ids) => index.remove(ids),
    all: async ({ today, ...conditions }, most) => {
      const scope = scopeOf(conditions, today);
      const { total } = await index.search({ ...scope, limit: 0 });
      return total > most ? null : index.ids(scope);
    },
    search: async ({ facets, limit, offset, today, ...conditions }) => {
      const columns = facets.map(columnOf);
      const result = await index.search({ ...scopeOf(conditions, today), facets: columns, limit, offset });
      const countsOf = (field: Facet): Counts => {
        const counts = result.facets[columnOf(field)] ?? [];
        return field === 'ageBand' ? bandsOf(counts, today) : counts;
      };
      return {
        ids: result.hits.map(({ id }) => id),
        total: result.total,
        facets: facets.map((field) => ({ field, counts: countsOf(field) })),
      };
    },
  };
};
