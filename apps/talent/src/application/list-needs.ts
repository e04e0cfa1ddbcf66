import { decide } from '@shuangzhao/access';
import { authorize } from '@shuangzhao/platform/authorize';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { unless } from '../domain/faults.js';
import type { NeedState } from '../domain/need.js';
import type { StoredNeed } from '../domain/need-ports.js';
import type { ListPage, ListRequest } from '../domain/ports.js';
import type { Ways } from './ways.js';

export interface ListNeeds extends ListRequest {
  /** Empty: all that the caller may see. */
  readonly uscc: string;
  /** Empty: all. */
  readonly state: string;
}

const isState = (word: string): word is NeedState | '' => ['', 'open', 'filled', 'closed'].includes(word);

/** Needs, the newest first; an enterprise sees its own. Throws AppError `body.value`, `cursor.invalid`, or where the caller may not. */
export const listNeeds =
  ({ needs }: Ways) =>
  async ({ uscc: asked, state, ...page }: ListNeeds, { actor }: Call): Promise<ListPage<StoredNeed>> => {
    const seesAll = decide(actor, 'need.read', {}).allowed;
    const uscc = seesAll || asked !== '' ? asked : (actor.scopes.uscc ?? '');
    authorize(actor, 'need.read', uscc === '' ? {} : { uscc });
    refuseFaults(unless(isState(state), 'state', 'It is open, filled or closed.'));
    return needs.list({ uscc, state: isState(state) ? state : '' }, page);
  };
