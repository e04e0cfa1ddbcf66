import {
  matchPolicies as decideAll,
  type Case,
  type Match,
  type Matches,
  type Question,
  type Status,
} from '@shuangzhao/eligibility';
import type { Call } from '@shuangzhao/platform/grpc';
import { questionText } from '../domain/question-text.js';
import type { PolicyDocument } from '../domain/policy-document.js';
import { caseOf, type Applicant } from './applicant.js';
import { lastFew } from '@shuangzhao/platform/last-few';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import type { Ways } from './ways.js';

export interface MatchPolicies extends PageRequest {
  readonly applicant: Applicant;
  /** Words; blank: all policies. */
  readonly q: string;
  /** Which to list; empty: all three. */
  readonly decisions: readonly Status[];
  readonly includeNotInForce: boolean;
}

export interface MatchItem extends Match {
  readonly title: string;
  readonly delivery: string;
  /** The last day to apply; null where it is not known. */
  readonly deadline: string | null;
}

export interface FoundMatches extends Pick<Matches, 'asOf' | 'counts' | 'bestCombination' | 'headline'> {
  readonly items: readonly MatchItem[];
  readonly nextCursor: string;
  readonly questions: readonly Question[];
}

const GROUPS: readonly Status[] = ['met', 'unknown', 'notMet'];

/** By relevance inside each group of decisions. */
const byRank = (items: readonly Match[], found: readonly string[]): Match[] => {
  const rank = new Map(found.map((id, index) => [id, index]));
  return GROUPS.flatMap((group) =>
    items
      .filter(({ decision }) => decision === group)
      .sort((one, other) => (rank.get(one.policyId) ?? 0) - (rank.get(other.policyId) ?? 0)),
  );
};

/** What an applicant asks, whatever the order of its facts. */
const askedOf = ({ uscc, facts, asOf }: Applicant): unknown => [
  uscc,
  asOf,
  Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)),
];

const itemOf = (match: Match, { title, delivery, applyWindow }: PolicyDocument): MatchItem => ({
  title,
  delivery,
  deadline: applyWindow?.to ?? null,
  ...match, // last: fields added to a copied object cost ten times as much
});

/** A whole list, before it is cut into pages. */
interface Listed {
  /** The law that it was decided by. */
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly matches: readonly Match[];
  readonly rest: Omit<FoundMatches, 'items' | 'nextCursor'>;
}

const MOST_LISTS = 64;

/** One applicant against all published policies, or those that the words find. Throws AppError `cursor.invalid`, and what `caseOf` throws. */
export const matchPolicies = (ways: Ways) => {
  const { catalogue, registry, themes, search } = ways;
  const find = caseOf(ways);
  // The next page, the same page seen again and a colleague's look at the same enterprise ask what was just decided.
  const lists = lastFew<Listed>(MOST_LISTS);

  const list = (
    subject: Case,
    documents: Listed['documents'],
    found: readonly string[] | undefined,
    { decisions, includeNotInForce }: Pick<MatchPolicies, 'decisions' | 'includeNotInForce'>,
  ): Listed => {
    const policies = found === undefined ? [...documents.values()] : found.flatMap((id) => documents.get(id) ?? []);
    const { items, ...matches } = decideAll(policies, subject, { themes, includeNotInForce });
    const ordered = found === undefined ? items : byRank(items, found);
    const questions = matches.questions.map((question) => {
      const definition = registry.get(question.fact);
      return definition === undefined ? question : { ...question, text: questionText(definition) };
    });
    return {
      documents,
      matches: decisions.length === 0 ? ordered : ordered.filter(({ decision }) => decisions.includes(decision)),
      rest: { ...matches, questions },
    };
  };

  const match = async ({ applicant, ...wanted }: MatchPolicies, { actor }: Call): Promise<FoundMatches> => {
    const subject = await find(applicant, actor);
    const { q, decisions, includeNotInForce, limit, cursor } = wanted;
    const page = pageOf({ limit, cursor }, [askedOf(applicant), q, decisions, includeNotInForce]);
    const documents = (await catalogue.current()).on(subject.asOf);
    const found = q.trim() === '' ? undefined : await search.ids(q);
    const key = JSON.stringify([page.print, subject.asOf, subject.known.facts, found]);
    const known = lists.get(key);
    const { matches, rest } =
      known?.documents === documents ? known : lists.keep(key, list(subject, documents, found, wanted));
    const items = matches.slice(page.offset, page.offset + page.limit).flatMap((one) => {
      const document = documents.get(one.policyId);
      return document === undefined ? [] : [itemOf(one, document)];
    });
    return { ...rest, items, nextCursor: page.nextCursor(matches.length) };
  };

  return (command: MatchPolicies, call: Call): Promise<FoundMatches> =>
    ways.replies.once(call.requestKey, () => match(command, call));
};
