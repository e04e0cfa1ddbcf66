import type { RequestKey } from './ports.js';
import type { SavedSearch } from './saved-search.js';

/** A saved search as it is kept, with whom its owner has seen. */
export interface StoredSearch {
  readonly id: string;
  readonly search: SavedSearch;
  readonly seen: readonly string[];
  readonly lookedAt: Date;
  readonly createdAt: Date;
}

/** Saved searches; of somebody else's, nothing is told. */
export interface SavedSearches {
  get(owner: string, id: string): Promise<StoredSearch | null>;
  /** All of an owner, the first saved first. */
  of(owner: string): Promise<StoredSearch[]>;
  /** Keeps a new one, whose owner has seen whom it finds, and answers its id. Throws AppError `saved_search.name_taken`, `saved_search.too_many`. */
  create(search: SavedSearch, found: readonly string[], requestKey: RequestKey | undefined): Promise<string>;
  /** Throws AppError `saved_search.not_found`. */
  remove(owner: string, id: string): Promise<void>;
  /** Notes that the owner has seen these, those left out who were deleted meanwhile. Throws AppError `saved_search.not_found`. */
  look(owner: string, id: string, found: readonly string[]): Promise<void>;
  /** Some that were not run on a day. */
  unasked(today: string, most: number): Promise<StoredSearch[]>;
  /** Notes that a search was run on a day (null: it finds too many) and tells its owner where more are new than he was told of; answers whether it did. */
  ask(id: string, found: readonly string[] | null, today: string): Promise<boolean>;
}
