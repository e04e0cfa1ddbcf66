// Original file: protos/shuangzhao/talent/v1/rights.proto

import type { Talent as _shuangzhao_talent_v1_Talent, Talent__Output as _shuangzhao_talent_v1_Talent__Output } from '../../../shuangzhao/talent/v1/Talent.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface RightsRequest {
  'id'?: (string);
  'talent'?: (_shuangzhao_talent_v1_Talent | null);
  'kind'?: (string);
  'words'?: (string);
  'channel'?: (string);
  'receivedOn'?: (string);
  'dueOn'?: (string);
  'state'?: (string);
  'overdue'?: (boolean);
  'soon'?: (boolean);
  'by'?: (string);
  'answer'?: (string);
  'answeredBy'?: (string);
  'answeredAt'?: (_google_protobuf_Timestamp | null);
  'createdAt'?: (_google_protobuf_Timestamp | null);
}

export interface RightsRequest__Output {
  'id': (string);
  'talent': (_shuangzhao_talent_v1_Talent__Output | null);
  'kind': (string);
  'words': (string);
  'channel': (string);
  'receivedOn': (string);
  'dueOn': (string);
  'state': (string);
  'overdue': (boolean);
  'soon': (boolean);
  'by': (string);
  'answer': (string);
  'answeredBy': (string);
  'answeredAt': (_google_protobuf_Timestamp__Output | null);
  'createdAt': (_google_protobuf_Timestamp__Output | null);
}
