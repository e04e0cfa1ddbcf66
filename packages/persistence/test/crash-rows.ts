import { defineDocument, Schema } from '../src/index.js';

export interface Row {
  writer: number;
}
export const Rows = defineDocument<Row>({
  name: 'rows',
  schema: new Schema({ writer: { type: Number, required: true } }, { strict: 'throw' }),
});

export interface Counter {
  count: number;
}
export const Counters = defineDocument<Counter>({
  name: 'counters',
  schema: new Schema({ count: { type: Number, required: true } }, { strict: 'throw' }),
});
