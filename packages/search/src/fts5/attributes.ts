import { AppError } from '@shuangzhao/platform/errors';
import type { FacetFilter, Layout, Permission, SearchScope } from '../port.js';
import type { Row, SortValue } from '../row.js';
import { FacetColumn } from './facet-column.js';
import type { SlotTest } from './facet-column.js';

export interface Found {
  slot: number;
  id: string;
  score: number;
}

/** Missing values come last in both directions. */
const compare = (a: SortValue, b: SortValue, sign: 1 | -1): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
};

/** Ids, facets and sort values of all documents in memory, by slot (their row number on disk). */
export class Attributes {
  readonly ids: (string | undefined)[] = [];
  private readonly slots = new Map<string, number>();
  private readonly facets: FacetColumn[];
  private readonly sorts: SortValue[][];

  constructor(private readonly layout: Layout) {
    this.facets = layout.facets.map(() => new FacetColumn());
    this.sorts = (layout.sortable ?? []).map(() => []);
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id);
  }

  set(slot: number, row: Pick<Row, 'id' | 'facets' | 'sorts'>): void {
    this.ids[slot] = row.id;
    this.slots.set(row.id, slot);
    this.facets.forEach((column, at) => column.set(slot, row.facets[at] ?? []));
    this.sorts.forEach((column, at) => (column[slot] = row.sorts[at] ?? null));
  }

  delete(slot: number): void {
    const id = this.ids[slot];
    if (id !== undefined) this.slots.delete(id);
    this.ids[slot] = undefined;
    for (const column of this.facets) column.set(slot, []);
    for (const column of this.sorts) column[slot] = null;
  }

  /** What both the permission and the caller's filters let through; `alternatives` stand beside `can`. */
  test({ permission, filter = {}, must = [], can = [], not = [] }: SearchScope, alternatives: SlotTest[]): SlotTest {
    const permitted = this.permitted(permission);
    const testsOf = (filters: readonly FacetFilter[]) => filters.map((one) => this.all(one));
    const [wanted, possible, unwanted] = [testsOf([filter, ...must]), [...testsOf(can), ...alternatives], testsOf(not)];
    return (slot) =>
      permitted(slot) &&
      wanted.every((test) => test(slot)) &&
      (possible.length === 0 || possible.some((test) => test(slot))) &&
      !unwanted.some((test) => test(slot));
  }

  /** Orders what was found: by the field, or the best score; then the first written. */
  order(found: Found[], sort: SearchScope['sort']): Found[] {
    if (sort === undefined) return found.sort((a, b) => b.score - a.score || a.slot - b.slot);
    const column = this.sorts[(this.layout.sortable ?? []).indexOf(sort.by)];
    if (column === undefined)
      throw new AppError('invalid', 'search.sort_unknown', `The index can not be sorted by ${sort.by}.`);
    const sign = sort.order === 'ascending' ? 1 : -1;
    return found.sort((a, b) => compare(column[a.slot] ?? null, column[b.slot] ?? null, sign) || a.slot - b.slot);
  }

  /** The facet's column; throws `search.facet_unknown`. */
  facet(name: string): FacetColumn {
    const column = this.facets[this.layout.facets.indexOf(name)];
    if (column === undefined) throw new AppError('invalid', 'search.facet_unknown', `The index has no facet ${name}.`);
    return column;
  }

  private permitted(permission: Permission): SlotTest {
    if (permission === 'all') return () => true;
    const alternatives = permission
      .filter((filter) => Object.keys(filter).length > 0)
      .map((filter) => this.all(filter));
    return (slot) => alternatives.some((test) => test(slot));
  }

  private all(filter: FacetFilter): SlotTest {
    const tests = Object.entries(filter).map(([name, condition]) => this.facet(name).test(condition));
    return (slot) => tests.every((test) => test(slot));
  }
}
