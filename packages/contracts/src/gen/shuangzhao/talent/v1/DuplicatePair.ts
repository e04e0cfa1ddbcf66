// Original file: protos/shuangzhao/talent/v1/duplicates.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface DuplicatePair {
  'id'?: (string);
  'state'?: (string);
  'people'?: (_shuangzhao_talent_v1_Talent)[];
  'agreeing'?: (string)[];
  'differing'?: (string)[];
  'foundAt'?: (_google_protobuf_Timestamp | null);
  'decidedBy'?: (string);
  'decidedAt'?: (_google_protobuf_Timestamp | null);
  'mergeId'?: (string);
}

export interface DuplicatePair__Output {
  'id': (string);
  'state': (string);
  'people': (_shuangzhao_talent_v1_Talent__Output)[];
  'agreeing': (string)[];
  'differing': (string)[];
  'foundAt': (_google_protobuf_Timestamp__Output | null);
  'decidedBy': (string);
  'decidedAt': (_google_protobuf_Timestamp__Output | null);
  'mergeId': (string);
}
