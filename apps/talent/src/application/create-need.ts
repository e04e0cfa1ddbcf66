import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { newNeed, type NeedDraft } from '../domain/need.js';
import type { StoredNeed } from '../domain/need-ports.js';
import { writtenNeed } from './need-view.js';
import type { Ways } from './ways.js';

export interface CreateNeed {
  /** Empty: the caller's own. */
  readonly uscc: string;
  readonly draft: NeedDraft;
}

/** Takes in whom an enterprise looks for. Throws AppError for bad fields, `need.enterprise_unknown`, or where the caller may not. */
export const createNeed =
  ({ needs, vocabulary }: Ways) =>
  async ({ uscc: asked, draft }: CreateNeed, { actor, requestKey }: Call): Promise<StoredNeed> => {
    const uscc = asked === '' ? (actor.scopes.uscc ?? '') : asked;
    authorize(actor, 'need.write', { uscc });
    const id = await needs.create(newNeed(uscc, draft, vocabulary), requestKey);
    return writtenNeed({ needs }, id);
  };
