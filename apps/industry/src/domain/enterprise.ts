import { dayOf } from '@shuangzhao/platform/clock';
import { requirePastDay } from './day.js';
import { refuseFaults } from '@shuangzhao/platform/errors';
import {
  entryOn,
  isNews,
  newestFirst,
  record,
  type FactEntry,
  type FactHistory,
  type StatedFact,
} from './fact-history.js';
import { REGION_FACT, type StatedFacts } from './facts.js';
import { isPlainText } from './plain-text.js';

/** Facts that somebody states, from a day (`YYYY-MM-DD`) on; undated: as they are today. */
export interface Statement {
  readonly facts: StatedFacts;
  readonly source: string;
  readonly asOf?: string | undefined;
}

const LONGEST_NAME = 200;
const LONGEST_SOURCE = 100;

const requireText = (path: string, text: string, longest: number): void => {
  const message = `The ${path} has 1 to ${longest} visible characters, without spaces around them.`;
  if (!isPlainText(text, longest)) refuseFaults([{ path, code: 'body.value', message }]);
};

/** An enterprise of the registry: its name, and what is known of its facts for any day. */
export class Enterprise {
  constructor(
    readonly uscc: string,
    readonly name: string,
    readonly histories: Readonly<Record<string, FactHistory>> = {},
  ) {}

  /** States the name and all facts anew: facts left out become unknown from the statement's day on. Gives itself back where nothing is news. */
  put(name: string, statement: Statement, now: Date): Enterprise {
    requireText('name', name, LONGEST_NAME);
    const leftOut = Object.fromEntries(Object.keys(this.histories).map((fact) => [fact, null]));
    return this.#state(name, { ...statement, facts: { ...leftOut, ...statement.facts } }, now);
  }

  /** States some facts; null forgets one from the statement's day on. Gives itself back where nothing is news. */
  patch(statement: Statement, now: Date): Enterprise {
    return this.#state(this.name, statement, now);
  }

  /** States some facts, and the name where one is given: what is left out stays as it is. Gives itself back where nothing is news. */
  merge(name: string | undefined, statement: Statement, now: Date): Enterprise {
    const stated = name ?? this.name;
    requireText('name', stated, LONGEST_NAME);
    return this.#state(stated, statement, now);
  }

  /** Of each fact the newest value dated this day or before. */
  factsOn(day: string): Record<string, FactEntry> {
    const entries = Object.entries(this.histories).map(([fact, history]) => [fact, entryOn(history, day)] as const);
    return Object.fromEntries(
      entries.flatMap(([fact, entry]) => (entry && entry.value !== null ? [[fact, entry]] : [])),
    );
  }

  /** All that was stated, or all about one fact: newest day first, then what we learnt last. */
  history(fact?: string): StatedFact[] {
    const histories = Object.entries(this.histories).filter(([name]) => fact === undefined || name === fact);
    return histories.flatMap(([name, history]) => history.map((entry) => ({ fact: name, ...entry }))).sort(newestFirst);
  }

  /** The region code on a day; null where it is not known. */
  regionOn(day: string): string | null {
    const region = entryOn(this.histories[REGION_FACT] ?? [], day)?.value;
    return typeof region === 'string' ? region : null;
  }

  #state(name: string, { facts, source, asOf }: Statement, now: Date): Enterprise {
    const today = dayOf(now);
    const day = asOf ?? today;
    requirePastDay(day, 'asOf', today);
    requireText('source', source, LONGEST_SOURCE);
    const histories = { ...this.histories };
    for (const [fact, value] of Object.entries(facts)) {
      const history = this.histories[fact] ?? [];
      const entry = { value, source, asOf: day, recordedAt: now.toISOString() };
      if (isNews(history, entry, asOf !== undefined)) histories[fact] = record(fact, history, entry);
    }
    const isChanged =
      name !== this.name || Object.keys(histories).some((fact) => histories[fact] !== this.histories[fact]);
    return isChanged ? new Enterprise(this.uscc, name, histories) : this;
  }
}
