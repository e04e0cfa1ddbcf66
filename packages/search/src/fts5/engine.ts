import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkDefinition } from '../check.js';
import type { IndexDefinition, SearchDocument, SearchEngine, SearchIndex } from '../port.js';
import { Generation } from './generation.js';
import { Fts5Index } from './fts5-index.js';

/** `<name>.<number>.sqlite`: a rebuild makes the next number, and the newest finished one counts. */
const numbersOf = (directory: string, name: string): number[] =>
  readdirSync(directory)
    .map((file) => /^([a-z0-9-]+)\.(\d+)\.sqlite$/.exec(file))
    .filter((match) => match?.[1] === name)
    .map((match) => Number(match?.[2]))
    .sort((a, b) => a - b);

/** An engine that keeps its indexes as SQLite files in the directory, which is made when it is not there. */
export const fts5Engine = (directory: string): SearchEngine => {
  const opened: { close(): Promise<void> }[] = [];

  const open = async <D extends SearchDocument>(definition: IndexDefinition<D>): Promise<SearchIndex<D>> => {
    checkDefinition(definition);
    mkdirSync(directory, { recursive: true });
    const fileOf = (number: number): string => path.join(directory, `${definition.name}.${number}.sqlite`);
    const numbers = numbersOf(directory, definition.name);
    let last = numbers.at(-1) ?? 0;
    const createNext = (): Generation => Generation.create(fileOf(++last), definition);
    const usable = numbers.map((number) => Generation.open(fileOf(number), definition)).filter((one) => one !== null);
    // What is unfinished beside a finished one was left by a crash during a rebuild.
    const live = usable.findLast(({ isFinished }) => isFinished) ?? usable[0] ?? createNext();
    for (const leftOver of usable) if (leftOver !== live) leftOver.discard();
    const index = new Fts5Index(definition, live, createNext);
    opened.push(index);
    return index;
  };

  return {
    open,
    close: async () => {
      for (const index of opened) await index.close();
    },
  };
};
