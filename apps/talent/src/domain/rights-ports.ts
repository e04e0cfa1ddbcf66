import type { ListPage, ListRequest, RequestKey } from './ports.js';
import type { RightsKind, RightsRequest, RightsState } from './rights-request.js';

/** A request as it is kept. */
export interface StoredRightsRequest {
  readonly id: string;
  readonly kind: RightsKind;
  readonly state: RightsState;
  /** Days as `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly soonOn: string;
  readonly dueOn: string;
  readonly answeredAt: Date | null;
  /** Null once the record is deleted: the rest is all that is left. */
  readonly request: RightsRequest | null;
  readonly createdAt: Date;
}

/** Which requests are asked for; empty: any. */
export interface RightsFilter {
  readonly talentId: string;
  readonly state: RightsState | '';
  /** Of those that are open on `today`. */
  readonly due: 'overdue' | 'soon' | '';
  readonly today: string;
}

export interface RightsRequests {
  get(id: string): Promise<StoredRightsRequest | null>;
  /** By due day. */
  list(filter: RightsFilter, page: ListRequest): Promise<ListPage<StoredRightsRequest>>;
  /** How many are open, and of these soon due or overdue. */
  counts(today: string): Promise<{ open: number; soon: number; overdue: number }>;
  /** Keeps a new request, with the effect of one that is done already, and answers its id. Throws AppError `talent.not_found`. */
  create(request: RightsRequest, requestKey: RequestKey | undefined): Promise<string>;
  /**
   * Ends a request, with its effect in the same transaction: a deletion deletes the record, an objection ends the ranking; `change` may run
   * again. Answers the id of the record that was deleted, empty where none was. Throws AppError `rights.not_found`, or what `change` throws.
   */
  answer(
    id: string,
    requestKey: RequestKey | undefined,
    change: (request: RightsRequest) => RightsRequest,
  ): Promise<{ erased: string }>;
  /** Tells of some of the deadlines that come near or are past, each once; answers of how many. */
  tellDue(today: string, most: number): Promise<number>;
}
