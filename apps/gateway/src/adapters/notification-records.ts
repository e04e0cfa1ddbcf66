import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type {
  ChangeNews,
  ClosingNews,
  ContactNews,
  EnterpriseNews,
  JobNews,
  MatchNews,
  News,
  Notification,
  RetentionNews,
  RightsNews,
  SearchNews,
  TalentNews,
} from '../domain/notification.js';

/** One account told of one thing; its id is also the id of the event that browsers get. */
export interface NotificationRecord {
  accountId: string;
  /** Account and thing: nobody is told twice of one. */
  key: string;
  at: Date;
  read: boolean;
  /** Left out in those of before there were several of a match. */
  kind?: News['kind'];
  /** The enterprise of a match; left out for what is of the account alone. */
  uscc?: string;
  /** What is told, as JSON. */
  newsJson: string;
}

const text = { type: String, required: true } as const;

export const NotificationRecords = defineDocument<NotificationRecord>({
  name: 'notifications',
  schema: new Schema(
    {
      accountId: { ...text, index: true },
      key: { ...text, unique: true },
      at: { type: Date, required: true },
      read: { type: Boolean, required: true },
      kind: { type: String },
      uscc: { type: String },
      newsJson: text,
    },
    { strict: 'throw' },
  ),
});

/** The last notification of an account, whose id this has: changed with each, so that those of several gateways come one after the other. */
export const LastToldRecords = defineDocument<{ last: string }>({
  name: 'last-told',
  schema: new Schema({ last: text }, { strict: 'throw' }),
});

/** The notification that was written down. */
export const notificationOf = (record: Doc<NotificationRecord>): Notification => {
  const { id, at, read, uscc, kind = uscc === undefined ? 'job.changed' : 'match.found' } = record;
  const shared = { id, at, read };
  const news: unknown = JSON.parse(record.newsJson);
  switch (kind) {
    case 'match.found':
      return { ...shared, kind, match: { formerVersion: null, ...(news as Omit<MatchNews, 'formerVersion'>) } };
    case 'match.changed':
      return { ...shared, kind, change: news as ChangeNews };
    case 'match.closing':
      return { ...shared, kind, closing: news as ClosingNews };
    case 'job.changed':
      return { ...shared, kind, job: news as JobNews };
    case 'retention.due':
      return { ...shared, kind, retention: news as RetentionNews };
    case 'rights.due':
      return { ...shared, kind, rights: news as RightsNews };
    case 'search.news':
      return { ...shared, kind, search: news as SearchNews };
    case 'contact.due':
      return { ...shared, kind, contact: news as ContactNews };
  }
};

/** The news of an enterprise: which it is, and what tells it from all others. */
export const recordOf = (news: EnterpriseNews) => {
  switch (news.kind) {
    case 'match.found': {
      const { uscc, policyId, version } = news.match;
      return { uscc, key: ['match', uscc, policyId, version], newsJson: JSON.stringify(news.match) };
    }
    case 'match.changed': {
      const { uscc, policyId, version, standing } = news.change;
      return { uscc, key: ['change', uscc, policyId, version, standing], newsJson: JSON.stringify(news.change) };
    }
    case 'match.closing': {
      const { uscc, policyId, version, daysLeft } = news.closing;
      return { uscc, key: ['closing', uscc, policyId, version, daysLeft], newsJson: JSON.stringify(news.closing) };
    }
  }
};

/** News about people: what tells it from all others of an account. */
export const recordOfTalents = (news: TalentNews) => {
  switch (news.kind) {
    case 'retention.due': {
      const { referralId, months } = news.retention;
      return { key: ['retention', referralId, months], newsJson: JSON.stringify(news.retention) };
    }
    case 'search.news': {
      const { searchId, day } = news.search;
      return { key: ['search', searchId, day], newsJson: JSON.stringify(news.search) };
    }
    case 'contact.due':
      return { key: ['contact', news.contact.contactId], newsJson: JSON.stringify(news.contact) };
  }
};

export const keyOfJob = (accountId: string, { id }: JobNews): string => JSON.stringify([accountId, 'job', id]);
