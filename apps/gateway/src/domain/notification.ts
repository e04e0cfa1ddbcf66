import { decide, type Actor } from '@shuangzhao/access';

/** A policy that some news of an enterprise is about. */
interface PolicyNews {
  uscc: string;
  policyId: string;
  /** Of the policy. */
  version: number;
  title: string;
}

interface Benefit {
  estimate: number | null;
  upTo: number | null;
  currency: 'CNY';
  text: string;
}

/** A policy that an enterprise newly meets; `formerVersion` is the one that it met until now. */
export interface MatchNews extends PolicyNews {
  formerVersion: number | null;
  benefit: Benefit;
  deadline: string | null;
}

/** Another text of a policy that an enterprise met or has marked, and how it stands to it now. */
export interface ChangeNews extends PolicyNews {
  standing: 'met' | 'unknown' | 'notMet' | 'notInForce' | 'withdrawn';
  formerVersion: number | null;
}

/** A policy that closes soon, for an enterprise that meets it or waits for it. */
export interface ClosingNews extends PolicyNews {
  decision: 'met' | 'unknown' | 'notMet';
  benefit: Benefit;
  lastDay: string;
  daysLeft: number;
}

/** How far a job is. */
export interface JobNews {
  id: string;
  kind: string;
  state: 'running' | 'done' | 'failed';
  done: number;
  total: number;
}

/** That it is time to ask whether somebody who was hired is still there. */
export interface RetentionNews {
  referralId: string;
  needId: string;
  position: string;
  months: number;
  dueOn: string;
}

/** That a person's request is due soon, or overdue. */
export interface RightsNews {
  requestId: string;
  kind: 'copy' | 'correct' | 'delete' | 'object';
  dueOn: string;
  overdue: boolean;
}

/** That a saved search of the account finds so many people whom it has not seen. */
export interface SearchNews {
  searchId: string;
  newCount: number;
  day: string;
}

/** That it is time to contact somebody again. */
export interface ContactNews {
  contactId: string;
  talentId: string;
  dueOn: string;
}

/** What is told, of one kind. */
export type News =
  | { kind: 'match.found'; match: MatchNews }
  | { kind: 'match.changed'; change: ChangeNews }
  | { kind: 'match.closing'; closing: ClosingNews }
  | { kind: 'job.changed'; job: JobNews }
  | { kind: 'rights.due'; rights: RightsNews }
  | TalentNews;

/** What is told to one account about people, none of them by name. */
export type TalentNews =
  | { kind: 'retention.due'; retention: RetentionNews }
  | { kind: 'search.news'; search: SearchNews }
  | { kind: 'contact.due'; contact: ContactNews };

/** What is told to all who stand for an enterprise. */
export type EnterpriseNews = Exclude<News, { kind: 'job.changed' | 'rights.due' } | TalentNews>;

/** What one account is told; ids rise in the order of telling. */
export type Notification = { id: string; at: Date; read: boolean } & News;

/** Which notifications somebody may see: those of the own account, of the matches only the ones of this enterprise; jobs, referrals, people and their requests by right. */
export interface Reach {
  accountId: string;
  /** Undefined: no matches. */
  uscc: string | undefined;
  jobs: boolean;
  referrals: boolean;
  rights: boolean;
  talents: boolean;
}

/** As far as the pages show the same: the matches of the enterprise that the account stands for now, and the jobs that it began. */
export const reachOf = (actor: Actor): Reach => {
  const { uscc } = actor.scopes;
  const seesMatches = uscc !== undefined && decide(actor, 'policy.match', { uscc }).allowed;
  return {
    accountId: actor.subject,
    uscc: seesMatches ? uscc : undefined,
    jobs: decide(actor, 'job.read', { owner: actor.subject }).allowed,
    referrals: decide(actor, 'referral.read', {}).allowed,
    rights: decide(actor, 'rights.read', {}).allowed,
    talents: decide(actor, 'talent.read', {}).allowed,
  };
};

/** The form of a notification that clients get, in lists and streams alike. */
export const shownNotification = ({ at, ...rest }: Notification) => ({ ...rest, at: at.toISOString() });

export type ShownNotification = ReturnType<typeof shownNotification>;
