import { refuseFaults, type Fault } from '@shuangzhao/platform/errors';

export interface Skill {
  readonly code: string;
  readonly label: string;
  readonly group: string;
  readonly aliases: readonly string[];
}

/** A skill of a person, and the day of the vocabulary that it was taken from. */
export interface SkillTag {
  readonly code: string;
  readonly version: string;
}

const plain = (word: string): string => word.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The words for what people can, of one day. */
export class Vocabulary {
  readonly #byCode: ReadonlyMap<string, Skill>;
  readonly #byWord: ReadonlyMap<string, string>;

  constructor(
    /** The day of the vocabulary. */
    readonly version: string,
    readonly skills: readonly Skill[],
  ) {
    this.#byCode = new Map(skills.map((skill) => [skill.code, skill]));
    const words = skills.flatMap(({ code, label, aliases }) =>
      [label, ...aliases].map((word) => [plain(word), code] as const),
    );
    this.#byWord = new Map([...words].reverse()); // the first that has a word keeps it
  }

  /** Every word by which somebody with the skill may be looked for. */
  wordsFor(code: string): readonly string[] {
    const skill = this.#byCode.get(code);
    return skill === undefined ? [] : [skill.label, ...skill.aliases];
  }

  /** The code of a skill by its label, another word for it, or its code; a word that stands for none is left as it is. */
  codeOf(word: string): string {
    return this.#byWord.get(plain(word)) ?? word;
  }

  /** What a skill is called; a code of an older vocabulary stands for itself. */
  labelOf(code: string): string {
    return this.#byCode.get(code)?.label ?? code;
  }

  /** The faults `talent.skill_unknown` of codes, but for those that are held already. */
  faultsOf(codes: readonly string[], path: string, held: readonly string[]): Fault[] {
    return codes.flatMap((code, at) =>
      held.includes(code) || this.#byCode.has(code)
        ? []
        : [{ path: `${path}.${at}`, code: 'talent.skill_unknown', message: 'The vocabulary has no such skill.' }],
    );
  }

  /** Codes as tags; those that are held already keep theirs. Throws AppError `talent.skill_unknown`. */
  tag(codes: readonly string[], held: readonly SkillTag[] = []): SkillTag[] {
    const known = new Map(held.map((tag) => [tag.code, tag]));
    refuseFaults(this.faultsOf(codes, 'skills', [...known.keys()]));
    return [...new Set(codes)].map((code) => known.get(code) ?? { code, version: this.version });
  }
}
