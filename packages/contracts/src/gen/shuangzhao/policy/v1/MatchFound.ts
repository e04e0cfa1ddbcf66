// Original file: protos/shuangzhao/policy/v1/events.proto

import type { Benefit as _shuangzhao_policy_v1_Benefit, Benefit__Output as _shuangzhao_policy_v1_Benefit__Output } from '../../../shuangzhao/policy/v1/Benefit.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface MatchFound {
  'uscc'?: (string);
  'enterpriseName'?: (string);
  'policyId'?: (string);
  'policyVersion'?: (number);
  'title'?: (string);
  'benefit'?: (_shuangzhao_policy_v1_Benefit | null);
  'deadline'?: (string);
  'foundAt'?: (_google_protobuf_Timestamp | null);
  'formerVersion'?: (number);
}

export interface MatchFound__Output {
  'uscc': (string);
  'enterpriseName': (string);
  'policyId': (string);
  'policyVersion': (number);
  'title': (string);
  'benefit': (_shuangzhao_policy_v1_Benefit__Output | null);
  'deadline': (string);
  'foundAt': (_google_protobuf_Timestamp__Output | null);
  'formerVersion': (number);
}
