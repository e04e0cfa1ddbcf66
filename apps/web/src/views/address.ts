/** What a view sets: conditions as the address says them, and columns where it names some. */
export interface Shown {
  readonly search: string;
  /** Null: those of whoever looks. */
  readonly columns: readonly string[] | null;
}

/** The address under which a list is shown so. */
export const addressOf = (path: string, { search, columns }: Shown): string => {
  const query = [search, columns === null ? '' : `columns=${columns.join(',')}`]
    .filter((part) => part !== '')
    .join('&');
  return query === '' ? path : `${path}?${query}`;
};

/** The columns that an address names; null where it names none. */
export const columnsOf = (address: URLSearchParams): readonly string[] | null =>
  address.get('columns')?.split(',') ?? null;
