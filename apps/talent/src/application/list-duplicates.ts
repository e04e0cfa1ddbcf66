import { authorize } from '@shuangzhao/platform/authorize';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { PAIR_STATES, type PairState, type StoredPair } from '../domain/duplicate-ports.js';
import { unless } from '../domain/faults.js';
import { comparisonOf, type Comparison } from '../domain/likeness.js';
import type { ListPage, ListRequest } from '../domain/ports.js';
import { showTalents, type TalentView } from './talent-view.js';
import type { Ways } from './ways.js';

export interface ListDuplicates extends ListRequest {
  /** Empty: open. */
  readonly state: string;
  /** Empty: anybody's. */
  readonly talentId: string;
}

/** A pair with its people side by side; of a merged one the record that stayed. */
export interface DuplicateView extends StoredPair, Comparison {
  readonly people: readonly TalentView[];
}

const isState = (word: string): word is PairState => PAIR_STATES.some((one) => one === word);

/** Records that may be one person, masked, the newest pair first. Throws AppError `body.value`, `cursor.invalid`, or where the caller may not. */
export const listDuplicates =
  (ways: Ways) =>
  async ({ state: asked, talentId, ...request }: ListDuplicates, { actor }: Call): Promise<ListPage<DuplicateView>> => {
    authorize(actor, 'talent.read');
    const state = asked === '' ? 'open' : asked;
    refuseFaults(unless(isState(state), 'state', `It is ${PAIR_STATES.join(', ')}.`));
    const page = await ways.pairs.list({ state: state as PairState, talentId }, request);
    const ids = [...new Set(page.items.flatMap(({ talentIds }) => talentIds))];
    const views = await showTalents(ways)(actor, await ways.talents.getMany(ids));
    const items = page.items.flatMap((pair): DuplicateView[] => {
      const people = views.filter(({ id }) => pair.talentIds.includes(id));
      const [one, other] = people;
      if (one === undefined || (other === undefined && pair.state !== 'merged')) return []; // deleted between two reads
      const comparison = other === undefined ? { agreeing: [], differing: [] } : comparisonOf(one.talent, other.talent);
      return [{ ...pair, ...comparison, people }];
    });
    return { ...page, items };
  };
