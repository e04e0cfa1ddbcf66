import type { Actor } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { dayOf } from '@shuangzhao/platform/clock';
import type { Call } from '@shuangzhao/platform/grpc';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fitOf, type Fit } from '../domain/need-fit.js';
import type { Need } from '../domain/need.js';
import type { StoredTalent } from '../domain/ports.js';
import type { ReferralState } from '../domain/referral.js';
import { narrowings, type Narrowing } from '../domain/retrieval.js';
import { readableNeed } from './need-view.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

/** Reading and unsealing one costs 0.05 to 0.15 ms. */
const MOST_SCORED = 2_000;
const PAGE = 1_000;
/** Few enough that others wait some 10 ms for them. */
const AT_ONCE = 100;
const MOST_BY_PEOPLE = 200;

export interface MatchNeed extends PageRequest {
  readonly id: string;
}

/** One of those who come into question. */
export interface MatchedTalent extends Pick<Fit, 'score' | 'parts'> {
  readonly view: TalentView;
  /** Null: not referred for this need. */
  readonly referral: ReferralState | null;
}

export interface NeedMatch {
  /** The best first; of the same score the one taken in first. */
  readonly items: readonly MatchedTalent[];
  readonly nextCursor: string;
  readonly total: number;
  /** Those who have refused to be ranked by a machine, in the order of their taking in; at most 200. */
  readonly byPeople: readonly Pick<MatchedTalent, 'view' | 'referral'>[];
  /** How many have what is required, and what else was asked of them because these were too many to score. */
  readonly found: number;
  readonly narrowedBy: readonly (Narrowing['name'] | 'newest')[];
}

type Retrieved = Pick<NeedMatch, 'found' | 'narrowedBy'> & { readonly ids: string[] };

/** Those who have what is required; of more than can be scored those who also have what weighs most. */
const retrieve = async ({ search, now }: Ways, need: Need, mostScored: number): Promise<Retrieved> => {
  const today = dayOf(now());
  const [required, ...narrower] = narrowings(need);
  const count = async ({ conditions }: Narrowing) =>
    (await search.search({ ...conditions, today, facets: [], limit: 0, offset: 0 })).total;
  const found = await count(required);
  const narrowedBy: (Narrowing['name'] | 'newest')[] = [];
  let asked = required;
  let total = found;
  for (const next of narrower) {
    if (total <= mostScored) break;
    const fewer = await count(next);
    if (fewer === 0) break;
    [asked, total] = [next, fewer];
    narrowedBy.push(next.name);
  }
  if (total > mostScored) narrowedBy.push('newest'); // as the search orders them
  const ids: string[] = [];
  for (let offset = 0; offset < Math.min(total, mostScored); offset += PAGE) {
    const page = await search.search({ ...asked.conditions, today, facets: [], limit: PAGE, offset });
    ids.push(...page.ids);
  }
  return { found, narrowedBy, ids: ids.slice(0, mostScored) };
};

interface Scored extends Pick<Fit, 'score' | 'parts'> {
  readonly id: string;
}

const inOrder = (one: Scored, other: Scored): number => other.score - one.score || (one.id < other.id ? -1 : 1);

/** Scores people a batch at a time, as they are stored now: the index may be behind. */
const score = async ({ talents, weights, vocabulary }: Ways, need: Need, ids: readonly string[]) => {
  const ranked: Scored[] = [];
  const byPeople: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const { id, talent } of await talents.getMany(ids.slice(at, at + AT_ONCE))) {
      const { exclusions, ...fit } = fitOf(need, talent.profile, weights, vocabulary);
      if (exclusions.length > 0) continue;
      if (talent.rankedByPeopleOnly) byPeople.push(id);
      else ranked.push({ id, ...fit });
    }
    await nextTurn();
  }
  return { ranked: ranked.sort(inOrder), byPeople: byPeople.sort() };
};

/** Shows people as they are stored now, with where they are referred for the need. */
const show = async (ways: Ways, needId: string, ids: readonly string[], actor: Actor) => {
  const found: StoredTalent[] = await ways.talents.getMany(ids);
  const states = await ways.referrals.statesFor(needId, ids);
  const views = await showTalents(ways)(actor, found);
  return new Map(views.map((view) => [view.id, { view, referral: states.get(view.id) ?? null }]));
};

/**
 * Who fits a need: those who have what it requires, scored by what they are known to be. Throws AppError `need.not_found`, `body.value`,
 * `cursor.invalid`, or where the caller may not.
 */
export const matchNeed =
  (ways: Ways, mostScored = MOST_SCORED) =>
  async ({ id, ...request }: MatchNeed, { actor }: Call): Promise<NeedMatch> => {
    authorize(actor, 'need.match');
    const { need, version } = await readableNeed(ways, id, actor);
    const page = pageOf(request, { id, version });
    const { ids, found, narrowedBy } = await retrieve(ways, need, mostScored);
    const { ranked, byPeople } = await score(ways, need, ids);
    const shown = ranked.slice(page.offset, page.offset + page.limit);
    const unranked = byPeople.slice(0, MOST_BY_PEOPLE);
    const views = await show(ways, id, [...shown.map((one) => one.id), ...unranked], actor);
    return {
      items: shown.flatMap(({ id: talentId, ...fit }) => {
        const one = views.get(talentId);
        return one === undefined ? [] : [{ ...one, ...fit }];
      }),
      nextCursor: page.nextCursor(ranked.length),
      total: ranked.length,
      byPeople: unranked.flatMap((talentId) => views.get(talentId) ?? []),
      found,
      narrowedBy,
    };
  };
