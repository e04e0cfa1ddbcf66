import type { Call } from '@shuangzhao/platform/grpc';
import { authorize } from '@shuangzhao/platform/authorize';
import { deskView, isDesk, notFound, publicView, type PolicyView } from './policy-view.js';
import type { Ways } from './ways.js';

/** One policy as its reader may see it. Throws AppError `policy.not_found`, also for drafts where the reader may not see them. */
export const getPolicy =
  ({ policies }: Ways) =>
  async ({ id }: { readonly id: string }, { actor }: Call): Promise<PolicyView> => {
    authorize(actor, 'policy.read');
    const stored = await policies.get(id);
    const view = stored && (isDesk(actor) ? deskView(stored) : publicView(stored));
    if (!view) throw notFound();
    return view;
  };
