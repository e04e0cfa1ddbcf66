import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { StoredEnterprise } from '../domain/ports.js';
import { Enterprise } from '../domain/enterprise.js';

/** An enterprise as a document; its id is the USCC. */
export interface EnterpriseRecord {
  name: string;
  /** JSON: names of facts have dots, which a document's keys may not have. */
  historiesJson: string;
  createdAt: Date;
  updatedAt: Date;
}

const text = { type: String, required: true } as const;
const moment = { type: Date, required: true } as const;

/** Of each fact the newest value, then what was stated for each day: nothing that is written goes untold. */
const auditView = ({ name, historiesJson }: EnterpriseRecord): Record<string, unknown> => {
  const histories = Object.entries(JSON.parse(historiesJson) as Enterprise['histories']);
  const newest = histories.map(([fact, history]) => [fact, history.at(-1)?.value] as const);
  const stated = histories.flatMap(([fact, history]) =>
    history.map(({ asOf, value, source }) => [`${fact}@${asOf}`, { value, source }] as const),
  );
  return { name, ...Object.fromEntries<unknown>([...newest, ...stated]) };
};

export const EnterpriseRecords = defineDocument<EnterpriseRecord>({
  name: 'enterprises',
  schema: new Schema({ name: text, historiesJson: text, createdAt: moment, updatedAt: moment }, { strict: 'throw' }),
  audit: auditView,
});

export const storedEnterpriseOf = (record: Doc<EnterpriseRecord>): StoredEnterprise => {
  const { id, name, historiesJson, version, createdAt, updatedAt } = record;
  const histories = JSON.parse(historiesJson) as Enterprise['histories'];
  return { enterprise: new Enterprise(id, name, histories), version, createdAt, updatedAt };
};
