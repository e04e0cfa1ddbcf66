// Original file: protos/shuangzhao/policy/v1/events.proto

import type { PolicyVersionState as _shuangzhao_policy_v1_PolicyVersionState, PolicyVersionState__Output as _shuangzhao_policy_v1_PolicyVersionState__Output } from '../../../shuangzhao/policy/v1/PolicyVersionState.js';

export interface PolicyChanged {
  'id'?: (string);
  'versions'?: (_shuangzhao_policy_v1_PolicyVersionState)[];
}

export interface PolicyChanged__Output {
  'id': (string);
  'versions': (_shuangzhao_policy_v1_PolicyVersionState__Output)[];
}
