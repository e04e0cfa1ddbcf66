// Original file: protos/shuangzhao/policy/v1/events.proto

import type { Decision as _shuangzhao_policy_v1_Decision, Decision__Output as _shuangzhao_policy_v1_Decision__Output } from '../../../shuangzhao/policy/v1/Decision.js';
import type { Benefit as _shuangzhao_policy_v1_Benefit, Benefit__Output as _shuangzhao_policy_v1_Benefit__Output } from '../../../shuangzhao/policy/v1/Benefit.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface MatchClosing {
  'uscc'?: (string);
  'enterpriseName'?: (string);
  'policyId'?: (string);
  'policyVersion'?: (number);
  'title'?: (string);
  'decision'?: (_shuangzhao_policy_v1_Decision);
  'benefit'?: (_shuangzhao_policy_v1_Benefit | null);
  'lastDay'?: (string);
  'daysLeft'?: (number);
  'foundAt'?: (_google_protobuf_Timestamp | null);
}

export interface MatchClosing__Output {
  'uscc': (string);
  'enterpriseName': (string);
  'policyId': (string);
  'policyVersion': (number);
  'title': (string);
  'decision': (_shuangzhao_policy_v1_Decision__Output);
  'benefit': (_shuangzhao_policy_v1_Benefit__Output | null);
  'lastDay': (string);
  'daysLeft': (number);
  'foundAt': (_google_protobuf_Timestamp__Output | null);
}
