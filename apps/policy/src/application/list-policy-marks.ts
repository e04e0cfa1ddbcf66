import { authorize } from '@shuangzhao/platform/authorize';
import type { Call } from '@shuangzhao/platform/grpc';
import { pageOf, type PageRequest } from '@shuangzhao/platform/page';
import { markViewOf, type MarkView } from './mark-view.js';
import type { Ways } from './ways.js';

export interface ListPolicyMarks extends PageRequest {
  readonly uscc: string;
}

export interface FoundMarks {
  readonly items: readonly MarkView[];
  /** Empty where nothing follows. */
  readonly nextCursor: string;
  readonly total: number;
}

/** An enterprise's own marks, by policy id. Throws AppError `cursor.invalid`, or where the caller may not. */
export const listPolicyMarks =
  ({ marks }: Ways) =>
  async ({ uscc, limit, cursor }: ListPolicyMarks, { actor }: Call): Promise<FoundMarks> => {
    authorize(actor, 'policy.mark', { uscc });
    const page = pageOf({ limit, cursor }, ['policy-marks', uscc]);
    const all = await marks.of(uscc);
    const items = all.slice(page.offset, page.offset + page.limit).map(markViewOf);
    return { items, nextCursor: page.nextCursor(all.length), total: all.length };
  };
