// Original file: protos/shuangzhao/policy/v1/events.proto

import type { Standing as _shuangzhao_policy_v1_Standing, Standing__Output as _shuangzhao_policy_v1_Standing__Output } from '../../../shuangzhao/policy/v1/Standing.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface MatchChanged {
  'uscc'?: (string);
  'enterpriseName'?: (string);
  'policyId'?: (string);
  'policyVersion'?: (number);
  'title'?: (string);
  'standing'?: (_shuangzhao_policy_v1_Standing);
  'formerVersion'?: (number);
  'foundAt'?: (_google_protobuf_Timestamp | null);
}

export interface MatchChanged__Output {
  'uscc': (string);
  'enterpriseName': (string);
  'policyId': (string);
  'policyVersion': (number);
  'title': (string);
  'standing': (_shuangzhao_policy_v1_Standing__Output);
  'formerVersion': (number);
  'foundAt': (_google_protobuf_Timestamp__Output | null);
}
