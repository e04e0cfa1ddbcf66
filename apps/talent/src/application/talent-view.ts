import type { Actor } from '@shuangzhao/access';
import { dayOf } from '@shuangzhao/platform/clock';
import { AppError } from '@shuangzhao/platform/errors';
import { ageBandOf } from '../domain/age-band.js';
import type { Identity, IdentityField } from '../domain/identity.js';
import { masked } from '../domain/masks.js';
import type { Membership } from '../domain/membership.js';
import type { StoredTalent } from '../domain/ports.js';
import type { ClearField } from '../domain/viewing.js';
import type { Ways } from './ways.js';

/** A record as its reader may see it. */
export interface TalentView extends Omit<StoredTalent, 'idNumberMark'> {
  /** Masked but for the fields in `clear`. */
  readonly identity: Identity;
  readonly clear: readonly IdentityField[];
  readonly clearUntil: Date | null;
  readonly ageBand: string | null;
  readonly memberships: readonly (Membership & { readonly poolName: string })[];
}

export const notFound = () => new AppError('notFound', 'talent.not_found', 'There is no such talent.');

/** The first moment at which one of the fields is masked again. */
export const firstEnd = (clear: readonly ClearField[]): Date | null =>
  clear.length === 0 ? null : new Date(Math.min(...clear.map(({ until }) => until.getTime())));

const identityOf = ({ talent, idNumberMark }: StoredTalent, clear: readonly ClearField[]): Identity => ({
  ...masked(talent.identity, idNumberMark),
  ...Object.fromEntries(clear.map(({ field }) => [field, talent.identity[field]])),
});

/** Shows records to somebody: masked, but for what this officer has unmasked. */
export const showTalents =
  ({ accesses, pools, now }: Pick<Ways, 'accesses' | 'pools' | 'now'>) =>
  async (actor: Actor, found: readonly StoredTalent[]): Promise<TalentView[]> => {
    const today = dayOf(now());
    const clearOf = await accesses.clearFor(
      actor.subject,
      found.map(({ id }) => id),
    );
    const isAnyInPool = found.some(({ talent }) => talent.memberships.length > 0);
    const names = new Map((isAnyInPool ? await pools.all() : []).map(({ id, pool }) => [id, pool.name]));
    return found.map((stored) => {
      const { birthYear } = stored.talent.profile;
      const clear = clearOf.get(stored.id) ?? [];
      return {
        ...stored,
        identity: identityOf(stored, clear),
        clear: clear.map(({ field }) => field),
        clearUntil: firstEnd(clear),
        ageBand: birthYear === null ? null : ageBandOf(birthYear, today),
        memberships: stored.talent.memberships.map((one) => ({ ...one, poolName: names.get(one.pool) ?? '' })),
      };
    });
  };

/** Shows one record as it is stored now. Throws AppError `talent.not_found`. */
export const showTalent =
  (ways: Ways) =>
  async (actor: Actor, id: string): Promise<TalentView> => {
    const stored = await ways.talents.get(id);
    const [view] = stored === null ? [] : await showTalents(ways)(actor, [stored]);
    if (view === undefined) throw notFound();
    return view;
  };
