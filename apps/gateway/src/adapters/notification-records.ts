import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { JobNews, MatchNews, Notification } from '../domain/notification.js';

/** One account told of one thing; its id is also the id of the event that browsers get. */
export interface NotificationRecord {
  accountId: string;
  /** Account and thing: nobody is told twice of one. */
  key: string;
  at: Date;
  read: boolean;
  /** The enterprise of a match; left out for a job. */
  uscc?: string;
  /** A match or a job as JSON. */
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
      uscc: { type: String },
      newsJson: text,
    },
    { strict: 'throw' },
  ),
});

/** The notification that was written down. */
export const notificationOf = ({ id, at, read, uscc, newsJson }: Doc<NotificationRecord>): Notification => {
  const shared = { id, at, read };
  return uscc === undefined
    ? { ...shared, job: JSON.parse(newsJson) as JobNews }
    : { ...shared, match: JSON.parse(newsJson) as MatchNews };
};

export const keyOfMatch = (accountId: string, { uscc, policyId, version }: MatchNews): string =>
  JSON.stringify([accountId, 'match', uscc, policyId, version]);

export const keyOfJob = (accountId: string, { id }: JobNews): string => JSON.stringify([accountId, 'job', id]);
