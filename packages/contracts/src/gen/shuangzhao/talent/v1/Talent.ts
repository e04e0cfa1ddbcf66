// Original file: protos/shuangzhao/talent/v1/talent.proto

import type { Identity as _shuangzhao_talent_v1_Identity, Identity__Output as _shuangzhao_talent_v1_Identity__Output } from '../../../shuangzhao/talent/v1/Identity.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';
import type { Profile as _shuangzhao_talent_v1_Profile, Profile__Output as _shuangzhao_talent_v1_Profile__Output } from '../../../shuangzhao/talent/v1/Profile.js';
import type { Basis as _shuangzhao_talent_v1_Basis, Basis__Output as _shuangzhao_talent_v1_Basis__Output } from '../../../shuangzhao/talent/v1/Basis.js';
import type { Membership as _shuangzhao_talent_v1_Membership, Membership__Output as _shuangzhao_talent_v1_Membership__Output } from '../../../shuangzhao/talent/v1/Membership.js';

export interface Talent {
  'id'?: (string);
  'identity'?: (_shuangzhao_talent_v1_Identity | null);
  'clear'?: (string)[];
  'clearUntil'?: (_google_protobuf_Timestamp | null);
  'ageBand'?: (string);
  'profile'?: (_shuangzhao_talent_v1_Profile | null);
  'skillVersions'?: (string)[];
  'basis'?: (_shuangzhao_talent_v1_Basis | null);
  'sources'?: (string)[];
  'rankedByPeopleOnly'?: (boolean);
  'memberships'?: (_shuangzhao_talent_v1_Membership)[];
  'version'?: (number);
  'createdAt'?: (_google_protobuf_Timestamp | null);
  'updatedAt'?: (_google_protobuf_Timestamp | null);
}

export interface Talent__Output {
  'id': (string);
  'identity': (_shuangzhao_talent_v1_Identity__Output | null);
  'clear': (string)[];
  'clearUntil': (_google_protobuf_Timestamp__Output | null);
  'ageBand': (string);
  'profile': (_shuangzhao_talent_v1_Profile__Output | null);
  'skillVersions': (string)[];
  'basis': (_shuangzhao_talent_v1_Basis__Output | null);
  'sources': (string)[];
  'rankedByPeopleOnly': (boolean);
  'memberships': (_shuangzhao_talent_v1_Membership__Output)[];
  'version': (number);
  'createdAt': (_google_protobuf_Timestamp__Output | null);
  'updatedAt': (_google_protobuf_Timestamp__Output | null);
}
