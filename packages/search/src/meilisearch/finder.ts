import type { Index, SearchParams } from 'meilisearch';
import type { FacetCount, Layout, SearchQuery, SearchResult, SearchScope } from '../port.js';
import { anyOf, facetFieldOf, filterOf, hasAll, isIn, sortOf } from './filter.js';
import { planOf } from './plan.js';
import type { Plan } from './plan.js';
import { textField, textsOf } from './stored.js';
import type { Stored } from './stored.js';
import { fromStored, fromWhole } from './values.js';

const EVERYTHING = 1_000_000_000;

type Asked = SearchParams & { hitsPerPage: number };

/** Has Meilisearch search, and puts right what it does not decide by itself. */
export class Finder {
  constructor(
    private readonly index: Index<Stored>,
    private readonly layout: Layout,
  ) {}

  async search(query: SearchQuery, signal: AbortSignal): Promise<SearchResult> {
    const { facets = [], limit, offset = 0, q = '' } = query;
    const fields = facets.map((name) => [name, facetFieldOf(this.layout, name)] as const);
    const sort = sortOf(this.layout, query.sort);
    const filter = await this.filterFor(query, signal);
    const plan = planOf(q);
    if (plan === null) return { hits: [], total: 0, facets: Object.fromEntries(facets.map((name) => [name, []])) };
    const isScored = plan.isScored && query.sort === undefined;
    // Only numbered pages are counted exactly.
    const isPage = limit > 0 && offset % limit === 0;
    const {
      hits,
      totalHits,
      facetDistribution = {},
    } = await this.ask(plan.q, signal, {
      filter: [...filter, ...(await this.corrections(plan, filter, signal))],
      sort,
      facets: fields.map(([, field]) => field),
      attributesToRetrieve: ['id'],
      showRankingScore: isScored,
      page: isPage ? offset / limit + 1 : 1,
      hitsPerPage: isPage || limit === 0 ? limit : offset + limit,
    });
    const counted = fields.map(async ([name, field]) => {
      const counts = Object.entries(facetDistribution[field] ?? {});
      return [name, await this.facetCounts(field, counts, signal)] as const;
    });
    return {
      hits: (isPage ? hits : hits.slice(offset)).map(({ id = '', _rankingScore = 0 }) => ({
        id,
        score: isScored ? _rankingScore : 0,
      })),
      total: totalHits,
      facets: Object.fromEntries(await Promise.all(counted)),
    };
  }

  async ids(scope: SearchScope, signal: AbortSignal): Promise<string[]> {
    const sort = sortOf(this.layout, scope.sort);
    const filter = await this.filterFor(scope, signal);
    const plan = planOf(scope.q ?? '');
    if (plan === null) return [];
    const { hits } = await this.ask(plan.q, signal, {
      filter: [...filter, ...(await this.corrections(plan, filter, signal))],
      sort,
      attributesToRetrieve: ['id'],
      hitsPerPage: EVERYTHING,
    });
    return hits.map(({ id = '' }) => id);
  }

  /** A filter knows no words: what `canWords` find is named in it by key. */
  private async filterFor(scope: SearchScope, signal: AbortSignal): Promise<string[]> {
    const { canWords = [] } = scope;
    const others = canWords.length === 0 ? [] : filterOf(this.layout, { ...scope, can: [] });
    const found = canWords.map(async (words) => isIn('key', await this.keys(words, others, signal)));
    return filterOf(this.layout, scope, await Promise.all(found));
  }

  private async keys(words: string, filter: string[], signal: AbortSignal): Promise<string[]> {
    const plan = planOf(words);
    if (plan === null) return [];
    const { hits } = await this.ask(plan.q, signal, {
      filter: [...filter, ...(await this.corrections(plan, filter, signal))],
      attributesToRetrieve: ['key'],
      hitsPerPage: EVERYTHING,
    });
    return hits.map(({ key }) => key);
  }

  private ask(q: string, signal: AbortSignal, parameters: Asked) {
    const all = { ...parameters, matchingStrategy: 'all' as const, locales: ['eng'] };
    return this.index.search<Stored, typeof all>(q, all, { signal });
  }

  /** A filter without the documents that `plan.q` finds wrongly. */
  private async corrections(plan: Plan, filter: string[], signal: AbortSignal): Promise<string[]> {
    const wrong = new Set<string>();
    if (plan.doubts === 'any' || plan.doubts.length > 0) {
      const doubt = plan.doubts === 'any' ? [] : [anyOf(plan.doubts.map((units) => hasAll('repeated', units)))];
      for (const { key, has } of await this.texts(plan.q, [...filter, ...doubt], signal))
        if (!plan.asked.every(has)) wrong.add(key);
    }
    for (const { q, phrases } of plan.excluded)
      for (const { key, has } of await this.texts(q, filter, signal)) if (phrases.every(has)) wrong.add(key);
    return wrong.size === 0 ? [] : [`NOT ${isIn('key', [...wrong])}`];
  }

  private async texts(q: string, filter: string[], signal: AbortSignal) {
    const attributesToRetrieve = ['key', ...this.layout.searchable.map((_, at) => textField(at))];
    const { hits } = await this.ask(q, signal, { filter, attributesToRetrieve, hitsPerPage: EVERYTHING });
    return hits.map((hit) => {
      const texts = textsOf(hit, this.layout);
      return { key: hit.key, has: (phrase: string): boolean => texts.some((text) => text.includes(` ${phrase} `)) };
    });
  }

  private async facetCounts(field: string, counts: [string, number][], signal: AbortSignal): Promise<FacetCount[]> {
    const facets: FacetCount[] = [];
    for (const [stored, count] of counts)
      facets.push({ value: fromStored(stored) ?? (await this.wholeValue(field, stored, signal)), count });
    return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  /** A value that is too long for Meilisearch, from any document that has it. */
  private async wholeValue(field: string, stored: string, signal: AbortSignal): Promise<string> {
    const { hits } = await this.ask('', signal, {
      filter: [isIn(field, [stored])],
      attributesToRetrieve: ['long'],
      hitsPerPage: 1,
    });
    const long = hits[0]?.['long'];
    const whole = typeof long === 'object' && !Array.isArray(long) ? long[stored] : undefined;
    return fromWhole(whole ?? stored);
  }
}
