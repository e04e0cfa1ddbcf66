// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { PolicyState as _shuangzhao_policy_v1_PolicyState, PolicyState__Output as _shuangzhao_policy_v1_PolicyState__Output } from '../../../shuangzhao/policy/v1/PolicyState.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';
import type { Review as _shuangzhao_policy_v1_Review, Review__Output as _shuangzhao_policy_v1_Review__Output } from '../../../shuangzhao/policy/v1/Review.js';

export interface PolicyVersion {
  'number'?: (number);
  'state'?: (_shuangzhao_policy_v1_PolicyState);
  'editedBy'?: (string);
  'changedAt'?: (_google_protobuf_Timestamp | null);
  'review'?: (_shuangzhao_policy_v1_Review | null);
  'publishedAt'?: (_google_protobuf_Timestamp | null);
  'withdrawnBecause'?: (string);
}

export interface PolicyVersion__Output {
  'number': (number);
  'state': (_shuangzhao_policy_v1_PolicyState__Output);
  'editedBy': (string);
  'changedAt': (_google_protobuf_Timestamp__Output | null);
  'review': (_shuangzhao_policy_v1_Review__Output | null);
  'publishedAt': (_google_protobuf_Timestamp__Output | null);
  'withdrawnBecause': (string);
}
