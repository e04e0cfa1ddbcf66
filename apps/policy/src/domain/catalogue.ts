import { lawOn } from './law-on-day.js';
import type { PolicyDocument } from './policy-document.js';

/** The texts of one policy that take part in matching, oldest first. */
export interface CataloguedPolicy {
  readonly id: string;
  readonly laws: readonly { readonly document: PolicyDocument }[];
}

/** What takes part in matching, at one moment of the store; the order is that of the ids. */
export class CatalogueSnapshot {
  #lastDay: { readonly day: string; readonly documents: ReadonlyMap<string, PolicyDocument> } | undefined;

  private constructor(
    /** The store's count of changes that this shows. */
    readonly version: number,
    private readonly byId: ReadonlyMap<string, CataloguedPolicy>,
  ) {}

  static readonly empty = new CatalogueSnapshot(0, new Map());

  /** The snapshot after these changes; a policy without laws has left. */
  after(version: number, changed: readonly CataloguedPolicy[]): CatalogueSnapshot {
    const byId = new Map(this.byId);
    for (const policy of changed) byId.set(policy.id, policy);
    const present = [...byId.values()].filter(({ laws }) => laws.length > 0);
    present.sort((one, other) => (one.id < other.id ? -1 : 1));
    return new CatalogueSnapshot(version, new Map(present.map((policy) => [policy.id, policy])));
  }

  /** The text of each policy that governs a day, by the policy's id; the last day asked is kept, for most ask for today. */
  on(day: string): ReadonlyMap<string, PolicyDocument> {
    if (this.#lastDay?.day !== day) {
      const documents = [...this.byId].flatMap(([id, { laws }]) => {
        const document = lawOn(laws, day)?.document;
        return document === undefined ? [] : ([[id, document]] as const);
      });
      this.#lastDay = { day, documents: new Map(documents) };
    }
    return this.#lastDay.documents;
  }

  /** The text of one policy that governs a day; undefined where it takes no part. */
  oneOn(id: string, day: string): PolicyDocument | undefined {
    return lawOn(this.byId.get(id)?.laws ?? [], day)?.document;
  }
}
