import { decide, type Actor } from '@shuangzhao/access';

/** A policy that an enterprise newly meets. */
export interface MatchNews {
  uscc: string;
  policyId: string;
  /** Of the policy. */
  version: number;
  title: string;
  benefit: { estimate: number | null; upTo: number | null; currency: 'CNY'; text: string };
  deadline: string | null;
}

/** How far a job is. */
export interface JobNews {
  id: string;
  kind: string;
  state: 'running' | 'done' | 'failed';
  done: number;
  total: number;
}

/** What one account is told; ids rise in the order of telling. */
export interface Notification {
  id: string;
  at: Date;
  read: boolean;
  match?: MatchNews;
  job?: JobNews;
}

/** Which notifications somebody may see: those of the own account, of the matches only the ones of this enterprise. */
export interface Reach {
  accountId: string;
  /** Undefined: no matches. */
  uscc: string | undefined;
  jobs: boolean;
}

/** As far as the pages show the same: the matches of the enterprise that the account stands for now, and the jobs that it began. */
export const reachOf = (actor: Actor): Reach => {
  const { uscc } = actor.scopes;
  const seesMatches = uscc !== undefined && decide(actor, 'policy.match', { uscc }).allowed;
  return {
    accountId: actor.subject,
    uscc: seesMatches ? uscc : undefined,
    jobs: decide(actor, 'job.read', { owner: actor.subject }).allowed,
  };
};

/** The form of a notification that clients get, in lists and streams alike. */
export const shownNotification = ({ id, at, read, match, job }: Notification) => ({
  id,
  kind: match === undefined ? ('job.changed' as const) : ('match.found' as const),
  at: at.toISOString(),
  read,
  ...(match ? { match } : {}),
  ...(job ? { job } : {}),
});

export type ShownNotification = ReturnType<typeof shownNotification>;
