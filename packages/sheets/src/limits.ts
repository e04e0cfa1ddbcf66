/** What a file may hold at most; counted while it is read, whatever it says of itself. */
export interface Limits {
  /** Rows that are not empty, the header too. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell. */
  readonly cellLength: number;
  /** Files inside an xlsx. */
  readonly entries: number;
  /** Bytes of one file inside an xlsx, unpacked. */
  readonly entryBytes: number;
  /** Bytes of all that is read of an xlsx, unpacked. */
  readonly totalBytes: number;
  /** Characters of all shared texts of an xlsx. */
  readonly sharedLength: number;
}

/** The limits where nobody says others. */
export const LIMITS: Limits = {
  rows: 50_001,
  columns: 500,
  cellLength: 32_767,
  entries: 1_000,
  entryBytes: 96 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  sharedLength: 8_000_000,
};
