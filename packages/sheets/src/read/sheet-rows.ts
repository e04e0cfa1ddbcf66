import type { Cell, Row } from '../cell.js';
import { malformed, tooLarge } from '../faults.js';
import type { Limits } from '../limits.js';
import { dayOfSerial } from './days.js';
import { TextParts } from './texts.js';
import { readXml, type XmlHandlers } from './xml.js';

/** What the cells of a sheet refer to. */
export interface Surroundings {
  readonly texts: readonly string[];
  readonly dayStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

const LAST_ROW = 1_048_576;
const NOT_CALCULATED = 'a formula without its value';

/** A, B, …, Z, AA as 0, 1, …, 25, 26. */
const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** Collects the rows of one sheet. */
class SheetReader implements XmlHandlers {
  readonly found: Row[] = [];
  readonly #parts: TextParts;
  #count = 0;
  #row = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #inValue = false;
  #isFormula = false;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly limits: Limits,
  ) {
    this.#parts = new TextParts(limits);
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.#openRow(attributes['r']);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#isFormula = true;
    else this.#parts.open(name);
  };

  readonly text = (text: string): void => {
    if (!this.#inValue) {
      this.#parts.add(text);
      return;
    }
    this.#value += text;
    if (this.#value.length > this.limits.cellLength) throw tooLarge('cellLength', this.limits);
  };

  readonly close = (name: string): void => {
    if (name === 'row') this.#closeRow();
    else if (name === 'c') this.#closeCell();
    else if (name === 'v') this.#inValue = false;
    else this.#parts.close(name);
  };

  #openRow(given: string | undefined): void {
    const row = given === undefined ? this.#row + 1 : Number(given);
    if (!Number.isInteger(row) || row <= this.#row || row > LAST_ROW)
      throw malformed('The rows of the sheet are out of order.', { row: this.#row });
    this.#row = row;
    this.#cells = [];
    this.#column = -1;
  }

  #openCell({ r: place, t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>): void {
    const [, letters] = /^([A-Z]{1,3})\d{1,7}$/.exec(place ?? '') ?? [];
    if (place !== undefined && letters === undefined)
      throw malformed('A cell of the sheet has no place.', { row: this.#row });
    this.#column = letters === undefined ? this.#column + 1 : columnOf(letters);
    this.#type = type;
    this.#style = Number(style);
    this.#value = '';
    this.#isFormula = false;
  }

  #closeCell(): void {
    const cell = this.#cell(this.#parts.take());
    if (cell === null) return;
    if (this.#column >= this.limits.columns) throw tooLarge('columns', this.limits);
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#count += 1;
    if (this.#count > this.limits.rows) throw tooLarge('rows', this.limits);
    this.found.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }

  #cell(inline: string): Cell {
    const value = this.#value;
    if (this.#type === 'inlineStr') return inline === '' ? null : inline;
    if (value === '') return this.#isFormula && this.#type !== 'str' ? { error: NOT_CALCULATED } : null;
    switch (this.#type) {
      case 's':
        return this.#shared(value);
      case 'str':
        return value;
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return { error: value.slice(0, 50) };
      case 'd':
        return value.slice(0, 10);
      default:
        return this.#number(value);
    }
  }

  #shared(value: string): Cell {
    const text = this.surroundings.texts[Number(value)];
    if (text === undefined) throw malformed('A cell refers to a text that is not there.', { row: this.#row });
    return text === '' ? null : text;
  }

  #number(value: string): Cell {
    const number = Number(value);
    if (!Number.isFinite(number)) throw malformed('A number of the sheet is none.', { row: this.#row });
    if (!this.surroundings.dayStyles.has(this.#style)) return number;
    return dayOfSerial(number, this.surroundings.from1904) ?? number;
  }
}

/** The rows of a sheet that are not empty. Throws AppError `file.too_large` or `file.malformed`. */
export async function* sheetRows(
  pieces: AsyncIterable<string>,
  surroundings: Surroundings,
  limits: Limits,
): AsyncGenerator<Row> {
  const reader = new SheetReader(surroundings, limits);
  for await (const rows of readXml(pieces, reader.found, reader)) yield* rows;
}
