// Original file: protos/shuangzhao/policy/v1/events.proto

import type { PolicyState as _shuangzhao_policy_v1_PolicyState, PolicyState__Output as _shuangzhao_policy_v1_PolicyState__Output } from '../../../shuangzhao/policy/v1/PolicyState.js';

export interface PolicyVersionState {
  'number'?: (number);
  'state'?: (_shuangzhao_policy_v1_PolicyState);
  'documentJson'?: (string);
}

export interface PolicyVersionState__Output {
  'number': (number);
  'state': (_shuangzhao_policy_v1_PolicyState__Output);
  'documentJson': (string);
}
