import { lawOn, lawsOf } from './law-on-day.js';
import type { Policy } from './policy.js';
import { isSameDocument, type PolicyDocument } from './policy-document.js';

/** A text that takes part in matching. */
export interface Law {
  /** Policy and text, for ever: a version that says what an earlier one said has the key of that one. */
  readonly key: string;
  /** The number of its version. */
  readonly number: number;
  readonly document: PolicyDocument;
  /** Published by an import. */
  readonly imported: boolean;
  /** The count of the catalogue when it began to take part. */
  readonly since: number;
  /** The count of the catalogue when any text of its policy last came or went. */
  readonly changed: number;
}

/** A policy that was withdrawn: what it said last. */
export interface Withdrawn {
  readonly number: number;
  readonly document: PolicyDocument;
  /** The count of the catalogue when it left. */
  readonly changed: number;
}

const keyOf = (policy: string, first: number): string => `${policy}@${String(first)}`;

/** The policy and the first version with the text that the key of a law names. */
export const readKey = (key: string): { readonly policy: string; readonly number: number } => {
  const at = key.lastIndexOf('@');
  return { policy: key.slice(0, at), number: Number(key.slice(at + 1)) };
};

/** The texts of one policy that take part in matching, oldest first. */
export interface CataloguedPolicy {
  readonly id: string;
  readonly laws: readonly Law[];
  readonly withdrawn?: Withdrawn | undefined;
}

const withdrawnOf = ({ versions }: Policy, changed: number): Withdrawn | undefined => {
  const last = versions.findLast(({ state }) => state === 'withdrawn');
  return last && { number: last.number, document: last.document, changed };
};

/** A policy as the catalogue holds it; `changed` is the catalogue's count when it last changed in it. */
export const cataloguedOf = (policy: Policy, changed: number): CataloguedPolicy => ({
  id: policy.id,
  laws: lawsOf(policy).map(({ number, document, imported = false, since = 0 }) => {
    const first = policy.versions.find((version) => isSameDocument(version.document, document))?.number ?? number;
    return { key: keyOf(policy.id, first), number, document, imported, since, changed };
  }),
  withdrawn: policy.published === undefined ? withdrawnOf(policy, changed) : undefined,
});

/** What takes part in matching, at one moment of the store; the order is that of the ids. */
export class CatalogueSnapshot {
  #lastDay:
    | { readonly day: string; readonly laws: readonly Law[]; readonly documents: ReadonlyMap<string, PolicyDocument> }
    | undefined;

  private constructor(
    /** The store's count of changes that this shows. */
    readonly version: number,
    private readonly byId: ReadonlyMap<string, CataloguedPolicy>,
  ) {}

  static readonly empty = new CatalogueSnapshot(0, new Map());

  /** The snapshot after these changes; of a policy without laws only its leaving is kept. */
  after(version: number, changed: readonly CataloguedPolicy[]): CatalogueSnapshot {
    const byId = new Map(this.byId);
    for (const policy of changed) byId.set(policy.id, policy);
    const present = [...byId.values()].filter(({ laws, withdrawn }) => laws.length > 0 || withdrawn);
    present.sort((one, other) => (one.id < other.id ? -1 : 1));
    return new CatalogueSnapshot(version, new Map(present.map((policy) => [policy.id, policy])));
  }

  /** The text of each policy that governs a day, by the policy's id. */
  on(day: string): ReadonlyMap<string, PolicyDocument> {
    return this.onDay(day).documents;
  }

  /** The same texts, with what the catalogue knows of each. */
  lawsOn(day: string): readonly Law[] {
    return this.onDay(day).laws;
  }

  /** The text of one policy that governs a day; undefined where it takes no part. */
  oneOn(id: string, day: string): PolicyDocument | undefined {
    return this.lawOn(id, day)?.document;
  }

  /** The policies that were withdrawn after a count of the catalogue. */
  withdrawnAfter(count: number): readonly Withdrawn[] {
    return [...this.byId.values()].flatMap(({ withdrawn }) =>
      withdrawn !== undefined && withdrawn.changed > count ? [withdrawn] : [],
    );
  }

  private lawOn(id: string, day: string): Law | undefined {
    return lawOn(this.byId.get(id)?.laws ?? [], day);
  }

  /** The last day asked is kept, for most ask for today. */
  private onDay(day: string) {
    if (this.#lastDay?.day !== day) {
      const laws = [...this.byId.keys()].flatMap((id) => this.lawOn(id, day) ?? []);
      this.#lastDay = { day, laws, documents: new Map(laws.map(({ document }) => [document.id, document])) };
    }
    return this.#lastDay;
  }
}
