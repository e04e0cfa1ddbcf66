/** What is written into a cell; null leaves it empty. */
export type WrittenCell = string | number | boolean | null;

export interface Column {
  readonly title: string;
  /** Characters; 12 where not said. */
  readonly width?: number;
  /** Whether what is typed into the empty cells below stays a text: codes and phone numbers. */
  readonly isText?: boolean;
}

/** A table to be written: a header row, then the rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
}
