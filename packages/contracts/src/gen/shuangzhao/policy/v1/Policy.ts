// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { PolicyState as _shuangzhao_policy_v1_PolicyState, PolicyState__Output as _shuangzhao_policy_v1_PolicyState__Output } from '../../../shuangzhao/policy/v1/PolicyState.js';
import type { PolicyVersion as _shuangzhao_policy_v1_PolicyVersion, PolicyVersion__Output as _shuangzhao_policy_v1_PolicyVersion__Output } from '../../../shuangzhao/policy/v1/PolicyVersion.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Policy {
  'id'?: (string);
  'version'?: (number);
  'state'?: (_shuangzhao_policy_v1_PolicyState);
  'documentJson'?: (string);
  'versions'?: (_shuangzhao_policy_v1_PolicyVersion)[];
  'createdAt'?: (_google_protobuf_Timestamp | null);
  'updatedAt'?: (_google_protobuf_Timestamp | null);
}

export interface Policy__Output {
  'id': (string);
  'version': (number);
  'state': (_shuangzhao_policy_v1_PolicyState__Output);
  'documentJson': (string);
  'versions': (_shuangzhao_policy_v1_PolicyVersion__Output)[];
  'createdAt': (_google_protobuf_Timestamp__Output | null);
  'updatedAt': (_google_protobuf_Timestamp__Output | null);
}
