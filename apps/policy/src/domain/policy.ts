import { AppError } from '@shuangzhao/platform/errors';
import { isSameDocument, type PolicyDocument } from './policy-document.js';

/** Where a version is on its way; published ones decide, superseded ones decided before them. */
export type PolicyState = 'draft' | 'inReview' | 'approved' | 'published' | 'superseded' | 'withdrawn';

/** What a reviewer found. */
export interface Review {
  readonly approved: boolean;
  readonly legality: string;
  readonly fairCompetition: string;
  readonly reviewedBy: string;
  readonly reviewedAt: Date;
}

export interface PolicyVersion {
  /** From 1, in the order of making. */
  readonly number: number;
  readonly state: PolicyState;
  readonly document: PolicyDocument;
  /** Everybody who had a hand in this version, in order. */
  readonly editedBy: readonly string[];
  readonly changedAt: Date;
  readonly review?: Review;
  readonly publishedAt?: Date;
  /** Published by an import of an official corpus: recorded, but no news to anybody. */
  readonly imported?: true;
  /** The catalogue's count when it was published; the store counts. */
  readonly since?: number;
  readonly withdrawnBecause?: string;
}

/** Who acts, and when. */
export interface Hand {
  readonly by: string;
  readonly at: Date;
}

const IMPORTED = { imported: true } as const;

const refuse = (verb: string, state: PolicyState): never => {
  throw new AppError('refused', 'policy.transition_refused', `A version that is ${state} can not be ${verb}.`);
};

/**
 * A policy with all its versions, oldest first. At most one version is published and at most one is open (draft, in review or
 * approved), which is then the newest. Every change gives a new object, or the same one where nothing changes.
 */
export class Policy {
  constructor(
    readonly id: string,
    readonly versions: readonly PolicyVersion[],
  ) {}

  /** A new policy: its first version is a draft. */
  static create(document: PolicyDocument, hand: Hand): Policy {
    return new Policy(document.id, []).append(document, hand);
  }

  get newest(): PolicyVersion {
    const newest = this.versions.at(-1);
    if (newest === undefined) throw new AppError('internal', 'policy.empty', 'A policy has at least one version.');
    return newest;
  }

  get published(): PolicyVersion | undefined {
    return this.versions.find(({ state }) => state === 'published');
  }

  /** Replaces the draft, voids an approval, or begins a new draft beside the version in force. Throws `policy.transition_refused` in review. */
  edit(document: PolicyDocument, hand: Hand): Policy {
    const { newest } = this;
    if (newest.state === 'inReview') return refuse('edited', newest.state);
    if (newest.state === 'withdrawn') return this.append(document, hand);
    if (isSameDocument(newest.document, document)) return this;
    if (newest.state === 'published') return this.append(document, hand);
    const { review, ...version } = newest;
    const editedBy = [...new Set([...version.editedBy, hand.by])];
    const edited: PolicyVersion = { ...version, state: 'draft', document, editedBy };
    return this.replace(review?.approved === false ? { ...edited, review } : edited, hand.at);
  }

  submit({ at }: Hand): Policy {
    if (this.newest.state !== 'draft') return refuse('submitted', this.newest.state);
    return this.replace({ ...this.newest, state: 'inReview' }, at);
  }

  /** Approves, or makes it a draft again. Throws `policy.reviewer_is_editor` for anybody who had a hand in the version. */
  review(finding: Pick<Review, 'approved' | 'legality' | 'fairCompetition'>, { by, at }: Hand): Policy {
    const { newest } = this;
    if (newest.state !== 'inReview') return refuse('reviewed', newest.state);
    if (newest.editedBy.includes(by))
      throw new AppError('refused', 'policy.reviewer_is_editor', 'The reviewer may not be an editor of this version.');
    const review = { ...finding, reviewedBy: by, reviewedAt: at };
    return this.replace({ ...newest, state: finding.approved ? 'approved' : 'draft', review }, at);
  }

  /** Puts the approved version in force; the one before it is superseded. */
  publish({ at }: Hand): Policy {
    if (this.newest.state !== 'approved') return refuse('published', this.newest.state);
    return this.release(at);
  }

  /** Takes the published version, and with it the policy, out of matching for every day. */
  withdraw(reason: string, { at }: Hand): Policy {
    if (this.published === undefined) return refuse('withdrawn', this.newest.state);
    return this.replace({ ...this.published, state: 'withdrawn', withdrawnBecause: reason }, at);
  }

  /** Takes a document of an import as a draft; unlike `edit` it leaves alone what is withdrawn and unchanged. */
  propose(document: PolicyDocument, hand: Hand): Policy {
    return isSameDocument(this.newest.document, document) ? this : this.edit(document, hand);
  }

  /**
   * Takes a document of an official corpus: published at once, without review. Nothing changes where it is the one in force, or the
   * one withdrawn. Throws `policy.being_edited` where somebody is at work on another text.
   */
  adopt(document: PolicyDocument, hand: Hand): Policy {
    const { newest, published } = this;
    if (published !== undefined && isSameDocument(published.document, document)) return this;
    const isSame = isSameDocument(newest.document, document);
    if (newest.state === 'withdrawn' && isSame) return this;
    if (newest.state === 'withdrawn' || newest.state === 'published')
      return this.append(document, hand).release(hand.at, IMPORTED);
    if (isSame) return this.release(hand.at, IMPORTED);
    throw new AppError('refused', 'policy.being_edited', 'Somebody is at work on another text of this policy.');
  }

  private append(document: PolicyDocument, { by, at }: Hand): Policy {
    const number = this.versions.length + 1;
    return new Policy(this.id, [...this.versions, { number, state: 'draft', document, editedBy: [by], changedAt: at }]);
  }

  private replace(version: PolicyVersion, changedAt: Date): Policy {
    const versions = this.versions.map((one) => (one.number === version.number ? { ...version, changedAt } : one));
    return new Policy(this.id, versions);
  }

  private release(at: Date, how: Pick<PolicyVersion, 'imported'> = {}): Policy {
    const before = this.published;
    const cleared = before === undefined ? this : this.replace({ ...before, state: 'superseded' }, at);
    return cleared.replace({ ...this.newest, ...how, state: 'published', publishedAt: at }, at);
  }
}
