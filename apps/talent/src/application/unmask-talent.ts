import { authorize } from '@shuangzhao/platform/authorize';
import { refuseFaults } from '@shuangzhao/platform/errors';
import type { Call } from '@shuangzhao/platform/grpc';
import { unless } from '../domain/faults.js';
import { IDENTITY_FIELDS, type Identity, type IdentityField } from '../domain/identity.js';
import { requirePurpose } from '../domain/viewing.js';
import { logViews } from './log-views.js';
import { firstEnd, notFound } from './talent-view.js';
import type { Ways } from './ways.js';

export interface UnmaskTalent {
  readonly id: string;
  readonly fields: readonly string[];
  readonly purpose: string;
}

export interface Unmasked {
  /** The fields that were asked for. */
  readonly identity: Partial<Identity>;
  readonly clearUntil: Date | null;
}

const requireFields = (fields: readonly string[]): IdentityField[] => {
  const asked = IDENTITY_FIELDS.filter((field) => fields.includes(field));
  const isKnown = fields.length > 0 && fields.every((field) => asked.some((one) => one === field));
  refuseFaults(unless(isKnown, 'fields', `The fields are ${IDENTITY_FIELDS.join(', ')}.`));
  return asked;
};

/** Identity fields in clear for ten minutes; logged and counted first. Throws AppError for bad fields or purpose, `talent.not_found`, `talent.view_limit`, or where the caller may not. */
export const unmaskTalent =
  (ways: Ways) =>
  async ({ id, fields, purpose }: UnmaskTalent, { actor }: Call): Promise<Unmasked> => {
    authorize(actor, 'talent.unmask');
    const asked = requireFields(fields);
    requirePurpose(purpose);
    const stored = await ways.talents.get(id);
    if (stored === null) throw notFound();
    await logViews(ways)([id], { by: actor.subject, kind: 'unmask', fields: asked, purpose });
    const clear = await ways.accesses.unmask(actor.subject, id, asked);
    const { identity } = stored.talent;
    return {
      identity: Object.fromEntries(asked.map((field) => [field, identity[field]])),
      clearUntil: firstEnd(clear.filter(({ field }) => asked.includes(field))),
    };
  };
