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

export const EnterpriseRecords = defineDocument<EnterpriseRecord>({
  name: 'enterprises',
  schema: new Schema({ name: text, historiesJson: text, createdAt: moment, updatedAt: moment }, { strict: 'throw' }),
});

export const storedEnterpriseOf = (record: Doc<EnterpriseRecord>): StoredEnterprise => {
  const { id, name, historiesJson, version, createdAt, updatedAt } = record;
  const histories = JSON.parse(historiesJson) as Enterprise['histories'];
  return { enterprise: new Enterprise(id, name, histories), version, createdAt, updatedAt };
};
