import { defineDocument, Schema, type Doc } from '@shuangzhao/persistence';
import type { StoredPool } from '../domain/ports.js';
import { moment, text } from './fields.js';

interface PoolRecord {
  name: string;
  kind: string;
  description: string;
  stages: string[];
  createdAt: Date;
}

const texts = { type: [String] } as const;

export const PoolRecords = defineDocument<PoolRecord>({
  name: 'pools',
  schema: new Schema(
    { name: { ...text, unique: true }, kind: text, description: String, stages: texts, createdAt: moment },
    { strict: 'throw' },
  ),
  audit: ({ name, kind, description, stages }) => ({ name, kind, description, stages }),
});

export interface StepRecord {
  talent: string;
  fromStage?: string | undefined;
  fromSince?: Date | undefined;
  to?: string | undefined;
}

interface PoolMoveRecord {
  pool: string;
  by: string;
  at: Date;
  steps: StepRecord[];
  /** How it was taken back. */
  takenBack?: number | undefined;
  left?: number | undefined;
}

const step = new Schema(
  { talent: text, fromStage: String, fromSince: Date, to: String },
  { strict: 'throw', _id: false },
);

/** What a move did, so that it can be taken back; the audit log tells it of each person. */
export const PoolMoveRecords = defineDocument<PoolMoveRecord>({
  name: 'pool-moves',
  schema: new Schema(
    { pool: text, by: text, at: moment, steps: [step], takenBack: Number, left: Number },
    { strict: 'throw' },
  ),
});

export const storedPoolOf = (record: Doc<PoolRecord>): StoredPool => {
  const { id, name, kind, description, stages, createdAt } = record;
  return { id, pool: { name, kind, description, stages }, createdAt };
};
