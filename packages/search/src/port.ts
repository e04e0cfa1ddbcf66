/** What an index holds: an id (`[A-Za-z0-9_-]`, 1 to 511 of them) and the fields that its definition names. */
export interface SearchDocument {
  id: string;
}

/** The one description of an index, for every engine. */
export interface IndexDefinition<D extends SearchDocument> {
  /** Lower-case ASCII words joined by `-`. */
  readonly name: string;
  /** Counted up when the meaning of the fields changes; the index is then rebuilt. */
  readonly version: number;
  /** Fields whose words are found: a text, a list of texts, or nothing. A greater weight ranks higher. */
  readonly searchable: readonly { readonly field: keyof D & string; readonly weight: number }[];
  /** Fields to filter and count by: a text, a list of texts, or nothing. Values stay whole. */
  readonly facets: readonly (keyof D & string)[];
  /** Fields to sort by: a number, a text (compared by code unit), or nothing. */
  readonly sortable?: readonly (keyof D & string)[];
}

/** Any definition, as engines see it: fields by name. */
export interface Layout {
  readonly name: string;
  readonly version: number;
  readonly searchable: readonly { readonly field: string; readonly weight: number }[];
  readonly facets: readonly string[];
  readonly sortable?: readonly string[];
}

/** A document meets it with at least one of these values, or one that begins with one of these prefixes; an empty list or prefix is met by none. */
export type FacetCondition = readonly string[] | { readonly prefix: readonly string[] };

/** Facet name to condition; all of them are asked for. */
export type FacetFilter = Readonly<Record<string, FacetCondition>>;

/** What the asker may see: everything, or what meets at least one of these filters. No filters, or empty ones, permit nothing. */
export type Permission = 'all' | readonly FacetFilter[];

export interface SearchScope {
  /** Words, all of them asked for; `-word` excludes. Blank asks for no words; signs alone find nothing. */
  q?: string;
  /** What the caller narrows by; `{}` narrows by nothing. */
  filter?: FacetFilter;
  /** Each of these is asked for as well: one facet may be in several. */
  must?: readonly FacetFilter[];
  /** At least one of these or of `canWords` is asked for, where there are any. */
  can?: readonly FacetFilter[];
  /** Words beside `can`: each is met by what it finds as `q`. */
  canWords?: readonly string[];
  /** What meets one of these is left out; `{}` is met by everything. */
  not?: readonly FacetFilter[];
  /** Added by the service from the asker's rights, never taken from the caller. */
  permission: Permission;
  /** Without it the best score comes first, then the first written; documents that lack the field come last. */
  sort?: { readonly by: string; readonly order: 'ascending' | 'descending' };
}

export interface SearchQuery extends SearchScope {
  /** Facets to count over all that was found. */
  facets?: readonly string[];
  /** Hits wanted, 0 to 1000. */
  limit: number;
  /** Hits skipped; default 0. */
  offset?: number;
}

export interface SearchHit {
  id: string;
  /** Greater is better, comparable within one answer only; 0 without words, or when sorted by a field. */
  score: number;
}

export interface FacetCount {
  value: string;
  /** Documents that have the value. */
  count: number;
}

export interface SearchResult {
  hits: SearchHit[];
  /** All that was found, exactly. */
  total: number;
  /** Most frequent value first, then by code unit. */
  facets: Record<string, FacetCount[]>;
}

/** What an index holds of a document: its id, and a print that is equal for equal contents. */
export interface Print {
  id: string;
  print: string;
}

/** The ids that are written or removed from now on until it is stopped. */
export interface WriteWatch {
  readonly touched: ReadonlySet<string>;
  readonly stop: () => void;
}

export interface SearchIndex<D extends SearchDocument> {
  /** True until a rebuild for this very definition has finished: new, lost, or of another definition. */
  readonly needsRebuild: boolean;
  /** Adds or replaces whole documents, all or none; resolves when they are durable and can be found. */
  put(documents: readonly D[]): Promise<void>;
  /** Removes documents, residue included; ids that are not there are ignored. */
  remove(ids: readonly string[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** The ids of all that was found, in order. */
  ids(scope: SearchScope): Promise<string[]>;
  /** Fills a second index from the source while the first goes on answering, then swaps; writes made meanwhile win over the source. */
  rebuild(source: AsyncIterable<readonly D[]>): Promise<void>;
  /** Everything that it holds, in no order. */
  prints(): AsyncIterable<readonly Print[]>;
  /** The print that the document would have. */
  printOf(document: D): string;
  /** For those who bring in an older state beside the writers: what is touched meanwhile is newer than what they know. */
  watch(): WriteWatch;
  close(): Promise<void>;
}

export interface SearchEngine {
  /** Opens an index, or makes it; look at `needsRebuild`. One process opens an index, once. */
  open<D extends SearchDocument>(definition: IndexDefinition<D>): Promise<SearchIndex<D>>;
  /** Closes every index that it opened. */
  close(): Promise<void>;
}
