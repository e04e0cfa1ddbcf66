// Original file: protos/shuangzhao/talent/v1/talent.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Membership {
  'poolId'?: (string);
  'poolName'?: (string);
  'stage'?: (string);
  'since'?: (_google_protobuf_Timestamp | null);
}

export interface Membership__Output {
  'poolId': (string);
  'poolName': (string);
  'stage': (string);
  'since': (_google_protobuf_Timestamp__Output | null);
}
