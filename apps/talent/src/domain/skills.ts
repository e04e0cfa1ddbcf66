import { refuseFaults } from '@shuangzhao/platform/errors';

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

/** The words for what people can, of one day. */
export class Vocabulary {
  readonly #byCode: ReadonlyMap<string, Skill>;

  constructor(
    /** The day of the vocabulary. */
    readonly version: string,
    readonly skills: readonly Skill[],
  ) {
    this.#byCode = new Map(skills.map((skill) => [skill.code, skill]));
  }

  /** Every word by which somebody with the skill may be looked for. */
  wordsFor(code: string): readonly string[] {
    const skill = this.#byCode.get(code);
    return skill === undefined ? [] : [skill.label, ...skill.aliases];
  }

  /** Codes as tags; those that are held already keep theirs. Throws AppError `talent.skill_unknown`. */
  tag(codes: readonly string[], held: readonly SkillTag[] = []): SkillTag[] {
    const known = new Map(held.map((tag) => [tag.code, tag]));
    const isKnown = (code: string) => known.has(code) || this.#byCode.has(code);
    refuseFaults(
      codes.flatMap((code, at) =>
        isKnown(code)
          ? []
          : [{ path: `skills.${at}`, code: 'talent.skill_unknown', message: 'The vocabulary has no such skill.' }],
      ),
    );
    return [...new Set(codes)].map((code) => known.get(code) ?? { code, version: this.version });
  }
}
