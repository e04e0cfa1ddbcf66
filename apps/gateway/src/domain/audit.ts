/** What one transaction of a service did to one document. */
export interface AuditEntry {
  /** Entries of all services sort by it in the order of their making. */
  id: string;
  at: Date;
  /** The subject that asked; `system` where nobody did. */
  by: string;
  roles: readonly string[];
  /** Empty where there was no request. */
  requestId: string;
  operation: string;
  collection: string;
  document: string;
  action: 'created' | 'changed' | 'removed';
  changes: readonly { path: string; before: unknown; after: unknown }[];
}

/** The newest entries of one service, newest first; `total` of all that fit, `more` where older ones follow. */
export interface AuditPage<Entry extends AuditEntry = AuditEntry> {
  entries: readonly Entry[];
  more: boolean;
  total: number;
}

const newestFirst = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? 1 : -1);

/**
 * The newest entries of several pages, at most so many. Where a page ends before its service's last entry, nothing older than its
 * end is shown: that service might have something in between.
 */
export const newestOf = <Entry extends AuditEntry>(
  pages: readonly AuditPage<Entry>[],
  limit: number,
): { entries: Entry[]; more: boolean } => {
  const ends = pages.flatMap(({ entries, more }) => (more ? [entries.at(-1)?.id ?? ''] : []));
  const all = pages.flatMap(({ entries }) => entries).sort(newestFirst);
  const entries = all.filter(({ id }) => ends.every((end) => id >= end)).slice(0, limit);
  return { entries, more: ends.length > 0 || entries.length < all.length };
};
