import type { TalentChanged, TalentErased, TalentMerged } from '@shuangzhao/contracts/talent';
import type { Doc, OutboxEvent } from '@shuangzhao/persistence';
import { TALENTS, type TalentRecord } from './talent-records.js';

export const TALENT_CHANGED = 'shuangzhao.talent.v1.TalentChanged';
export const TALENT_ERASED = 'shuangzhao.talent.v1.TalentErased';
export const TALENT_MERGED = 'shuangzhao.talent.v1.TalentMerged';

/** The event that a record was made or changed: what it says of the person is sealed. */
export const talentChanged = ({ id, sealed }: Doc<TalentRecord>): OutboxEvent => ({
  of: { collection: TALENTS, id },
  type: TALENT_CHANGED,
  body: { id, sealed } satisfies TalentChanged, // bytes as base64: the outbox keeps JSON
});

/** The event that a record was deleted, told of the document that says so. */
export const talentErased = (collection: string, id: string): OutboxEvent => ({
  of: { collection, id },
  type: TALENT_ERASED,
  body: { id } satisfies TalentErased,
});

/** The event that a record went into another, and is one no more unless that is undone. */
export const talentMerged = (id: string, into: string): OutboxEvent => ({
  of: { collection: TALENTS, id },
  type: TALENT_MERGED,
  body: { id, into } satisfies TalentMerged,
});
