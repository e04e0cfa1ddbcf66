import { defineDocument, Schema, type Doc, type Tx } from '@shuangzhao/persistence';
import type { StoredRightsRequest } from '../domain/rights-ports.js';
import { toTell, type RightsKind, type RightsRequest, type RightsState } from '../domain/rights-request.js';
import { indexedText, moment, text } from './fields.js';

/** A person's request as it lies in the store: in clear what a deletion leaves, and who it is of. */
interface RightsRecord {
  kind: string;
  state: string;
  receivedOn: string;
  soonOn: string;
  dueOn: string;
  answeredAt?: Date | undefined;
  createdAt: Date;
  /** Left out once the record is deleted, as all below. */
  talent?: string | undefined;
  channel?: string | undefined;
  by?: string | undefined;
  /** The person's own words and the officer's, sealed under the person's key. */
  words?: string | undefined;
  answer?: string | undefined;
  answeredBy?: string | undefined;
  told?: string | undefined;
  /** When there is something to tell next; left out where there is not. */
  untoldOn?: string | undefined;
}

export const RIGHTS = 'rights-requests';

export const RightsRecords = defineDocument<RightsRecord>({
  name: RIGHTS,
  schema: new Schema(
    {
      kind: text,
      state: indexedText,
      receivedOn: text,
      soonOn: text,
      dueOn: indexedText,
      answeredAt: Date,
      createdAt: moment,
      talent: { type: String, index: true },
      channel: String,
      by: String,
      words: String,
      answer: String,
      answeredBy: String,
      told: String,
      untoldOn: { type: String, index: true },
    },
    { strict: 'throw' },
  ),
  audit: ({ kind, state, receivedOn, dueOn, talent }) => ({ kind, state, receivedOn, dueOn, talent: talent ?? null }),
});

type Words = (words: string) => string;

const dayAfter = (day: string): string =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + 24 * 3_600_000).toISOString().slice(0, 10);

const untoldOn = (request: RightsRequest): string | undefined => {
  if (toTell(request, request.soonOn) === 'soon') return request.soonOn;
  return toTell(request, '9999-12-31') === 'overdue' ? dayAfter(request.dueOn) : undefined;
};

export const rightsRecordOf = (request: RightsRequest, seal: Words): Omit<RightsRecord, 'createdAt'> => {
  const { talentId, kind, channel, by, words, receivedOn, soonOn, dueOn, answer, told } = request;
  return {
    ...{ kind, receivedOn, soonOn, dueOn, talent: talentId, channel, by },
    state: answer?.outcome ?? 'open',
    words: words === '' ? undefined : seal(words),
    answer: answer === null || answer.words === '' ? undefined : seal(answer.words),
    answeredBy: answer?.by,
    answeredAt: answer?.at,
    told: told ?? undefined,
    untoldOn: untoldOn(request),
  };
};

const answerOf = (
  { state, answer, answeredBy = '', answeredAt }: Doc<RightsRecord>,
  open: Words,
): RightsRequest['answer'] =>
  (state === 'done' || state === 'refused') && answeredAt !== undefined
    ? { outcome: state, words: answer === undefined ? '' : open(answer), by: answeredBy, at: answeredAt }
    : null;

/** The request that was written down; null where its record is deleted. */
export const rightsRequestOf = (record: Doc<RightsRecord>, open: Words): RightsRequest | null => {
  const { talent, kind, channel, by = '', words, receivedOn, soonOn, dueOn, told } = record;
  if (talent === undefined) return null;
  return {
    ...{ talentId: talent, kind: kind as RightsKind, channel: channel as RightsRequest['channel'], by },
    ...{ receivedOn, soonOn, dueOn },
    words: words === undefined ? '' : open(words),
    answer: answerOf(record, open),
    told: told === 'soon' || told === 'overdue' ? told : null,
  };
};

export const storedRightsOf = (record: Doc<RightsRecord>, request: RightsRequest | null): StoredRightsRequest => {
  const { id, kind, state, receivedOn, soonOn, dueOn, answeredAt = null, createdAt } = record;
  return {
    ...{ id, kind: kind as RightsKind, state: state as RightsState, receivedOn, soonOn, dueOn, createdAt },
    ...{ answeredAt, request },
  };
};

const AT_ONCE = 200;

/** What stays of the requests of a person who is deleted: kind, days and state. Those for it are done, other open ones lapse. */
export const bareRights = async (tx: Tx, talent: string, at: Date): Promise<void> => {
  const all = tx.collection(RightsRecords);
  for (;;) {
    const { items } = await all.find({ talent }, { limit: AT_ONCE });
    for (const { id, kind, state, receivedOn, soonOn, dueOn, answeredAt, createdAt } of items) {
      const isOpen = state === 'open';
      const ended = kind === 'delete' ? 'done' : 'lapsed';
      await all.update(id, () => ({
        ...{ kind, receivedOn, soonOn, dueOn, createdAt },
        state: isOpen ? ended : state,
        answeredAt: answeredAt ?? at,
      }));
    }
    if (items.length < AT_ONCE) return;
  }
};
