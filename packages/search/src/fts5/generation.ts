import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { fingerprintOf } from '../fingerprint.js';
import type { Layout, Print, SearchScope } from '../port.js';
import { prepareQuery } from '../prepare.js';
import type { Phrase } from '../prepare.js';
import type { Row } from '../row.js';
import { Attributes } from './attributes.js';
import type { Found } from './attributes.js';
import { closeDatabase, openDatabase, removeDatabase, saysDamaged, transaction } from './database.js';
import type { FacetColumn } from './facet-column.js';

/** Counted up when the tables change, so that files of before are rebuilt. */
const TABLES = 2;

const columnsOf = ({ searchable }: Layout): string[] => searchable.map((_, at) => `f${at}`);

/** FTS5 query text; tokens hold letters, marks and numbers only, so nothing in them can be read as syntax. */
const phraseText = ({ tokens, open }: Phrase): string => `"${tokens.join(' ')}"${open ? '*' : ''}`;
const allOf = (phrases: Phrase[]): string => phrases.map(phraseText).join(' AND ');

/** One filled index: a SQLite file with the texts (FTS5) and attributes of the documents, the attributes also in memory. */
export class Generation {
  private readonly attributes: Attributes;
  private finished = false;

  private constructor(
    private readonly path: string,
    private readonly db: DatabaseSyncInstance,
    private readonly layout: Layout,
  ) {
    this.attributes = new Attributes(layout);
  }

  /** A new, empty file. */
  static create(path: string, layout: Layout): Generation {
    return openDatabase(path, (db) => {
      const columns = columnsOf(layout).join(', ');
      transaction(db, () => {
        // The tokens are final, the tokenizer only parts them at blanks; `unicode61` would drop newer characters.
        db.exec(`
          CREATE TABLE state (fingerprint TEXT NOT NULL, finished INTEGER NOT NULL);
          CREATE TABLE documents (slot INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, facets TEXT NOT NULL, sorts TEXT NOT NULL,
            print TEXT NOT NULL);
          CREATE VIRTUAL TABLE texts USING fts5(${columns}, tokenize = 'ascii');
          INSERT INTO texts(texts, rank) VALUES ('secure-delete', 1);`);
        db.prepare('INSERT INTO state VALUES (?, 0)').run(fingerprintOf(layout, TABLES));
      });
      return new Generation(path, db, layout);
    });
  }

  /** The file as it was left; null, and the file removed, when it is of another definition or damaged. */
  static open(path: string, layout: Layout): Generation | null {
    try {
      return openDatabase(path, (db) => {
        const generation = new Generation(path, db, layout);
        if (generation.load()) return generation;
        generation.discard();
        return null;
      });
    } catch (error) {
      if (!saysDamaged(error)) throw error;
      removeDatabase(path);
      return null;
    }
  }

  /** Whether a rebuild has filled it. */
  get isFinished(): boolean {
    return this.finished;
  }

  /** Until it is finished, what is put need not outlive a loss of power; the files stay sound all the same. */
  startFilling(): void {
    this.db.exec('PRAGMA synchronous = NORMAL');
  }

  /** Makes it the index to be opened, with all that has been put on disk: the sync of this commit is one of the whole log. */
  finish(): void {
    this.db.exec('PRAGMA synchronous = FULL; UPDATE state SET finished = 1');
    this.finished = true;
  }

  put(rows: readonly Row[]): void {
    const latest = new Map(rows.map((row) => [row.id, row]));
    let next = this.attributes.ids.length;
    const placed = [...latest.values()].map((row) => ({ slot: this.attributes.slotOf(row.id) ?? next++, row }));
    const document = this.db.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?)');
    const columns = columnsOf(this.layout).join(', ');
    const marks = this.layout.searchable.map(() => ', ?').join('');
    const text = this.db.prepare(`INSERT OR REPLACE INTO texts (rowid, ${columns}) VALUES (?${marks})`);
    const stored = this.db.prepare(`SELECT ${columns} FROM texts WHERE rowid = ?`);
    stored.setReturnArrays(true);
    transaction(this.db, () => {
      // All documents before the first text: OR REPLACE on a plain table opens a savepoint, and at each of these FTS5
      // writes out the words that it has gathered, which made every text a segment of its own, to be merged.
      for (const { slot, row } of placed)
        document.run(slot, row.id, JSON.stringify(row.facets), JSON.stringify(row.sorts), row.print);
      for (const { slot, row } of placed) {
        // Replacing words is dear, as the old ones are wiped out; mostly it is the attributes that change.
        const before = stored.get(slot) as string[] | undefined;
        if (!row.texts.every((one, at) => one === before?.[at])) text.run(slot, ...row.texts);
      }
    });
    for (const { slot, row } of placed) this.attributes.set(slot, row);
  }

  remove(ids: readonly string[]): void {
    const slots = ids.map((id) => this.attributes.slotOf(id)).filter((slot) => slot !== undefined);
    if (slots.length === 0) return;
    const document = this.db.prepare('DELETE FROM documents WHERE slot = ?');
    const text = this.db.prepare('DELETE FROM texts WHERE rowid = ?');
    transaction(this.db, () => {
      for (const slot of slots) {
        document.run(slot);
        text.run(slot);
      }
    });
    for (const slot of slots) this.attributes.delete(slot);
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)'); // the log still holds the pages as they were
  }

  /** All that the scope lets through, in order. */
  find(scope: SearchScope): Found[] {
    const { canWords = [] } = scope;
    const alternatives = canWords.map((q) => {
      const slots = new Set(this.candidates(q, false).map(([slot]) => slot));
      return (slot: number) => slots.has(slot);
    });
    const passes = this.attributes.test(scope, alternatives);
    const found: Found[] = [];
    for (const [slot, score] of this.candidates(scope.q ?? '', scope.sort === undefined)) {
      const id = this.attributes.ids[slot];
      if (id !== undefined && passes(slot)) found.push({ slot, id, score });
    }
    return this.attributes.order(found, scope.sort);
  }

  prints(): Print[] {
    return this.db.prepare('SELECT id, print FROM documents').all() as Print[];
  }

  /** The facet's column; throws `search.facet_unknown`. */
  facet(name: string): FacetColumn {
    return this.attributes.facet(name);
  }

  close(): void {
    if (this.db.isOpen) closeDatabase(this.db);
  }

  /** Closes it and removes its files. */
  discard(): void {
    this.close();
    removeDatabase(this.path);
  }

  /** Slots and scores of what the words find. */
  private candidates(q: string, ranked: boolean): [number, number][] {
    const words = prepareQuery(q);
    if (words === null) return this.everything();
    const { asked, excluded } = words;
    if (asked.length === 0 && excluded.length === 0) return [];
    const found = asked.length === 0 ? this.everything() : this.match(allOf(asked), ranked);
    if (excluded.length === 0) return found;
    const unwanted = this.match(excluded.map((phrases) => `(${allOf(phrases)})`).join(' OR '), false);
    const slots = new Set(unwanted.map(([slot]) => slot));
    return found.filter(([slot]) => !slots.has(slot));
  }

  private everything(): [number, number][] {
    return Array.from(this.attributes.ids, (_, slot) => [slot, 0]);
  }

  private match(expression: string, ranked: boolean): [number, number][] {
    const weights = this.layout.searchable.map(({ weight }) => `, ${weight}`).join('');
    const score = ranked ? `-bm25(texts${weights})` : '0';
    const statement = this.db.prepare(`SELECT rowid, ${score} FROM texts WHERE texts MATCH ?`);
    statement.setReturnArrays(true);
    return statement.all(expression) as [number, number][];
  }

  /** Whether the file is an index of this layout; its attributes are then in memory. */
  private load(): boolean {
    if (this.db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'state'").get() === undefined) return false;
    const state = this.db.prepare('SELECT * FROM state').get() as { fingerprint: string; finished: number };
    if (state.fingerprint !== fingerprintOf(this.layout, TABLES)) return false;
    this.finished = state.finished === 1;
    const statement = this.db.prepare('SELECT slot, id, facets, sorts FROM documents');
    statement.setReturnArrays(true);
    for (const [slot, id, facets, sorts] of statement.iterate() as Iterable<[number, string, string, string]>)
      this.attributes.set(slot, {
        id,
        facets: JSON.parse(facets) as Row['facets'],
        sorts: JSON.parse(sorts) as Row['sorts'],
      });
    return true;
  }
}
