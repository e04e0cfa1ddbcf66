// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface PolicyMark {
  'policyId'?: (string);
  'version'?: (number);
  'favourite'?: (boolean);
  'appliedOn'?: (string);
  'note'?: (string);
  'updatedAt'?: (_google_protobuf_Timestamp | null);
}

export interface PolicyMark__Output {
  'policyId': (string);
  'version': (number);
  'favourite': (boolean);
  'appliedOn': (string);
  'note': (string);
  'updatedAt': (_google_protobuf_Timestamp__Output | null);
}
