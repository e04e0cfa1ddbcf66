import { messageOf } from './protos.js';

/** Encodes and decodes the bodies of events by their proto message (`shuangzhao.industry.v1.EnterpriseChanged`). */
export const eventCodec = {
  encode: (type: string, body: object): Uint8Array => messageOf(type).serialize(body),
  decode: (type: string, bytes: Uint8Array): object => messageOf(type).deserialize(Buffer.from(bytes)),
};
