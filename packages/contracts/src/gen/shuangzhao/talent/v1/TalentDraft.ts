// Original file: protos/shuangzhao/talent/v1/talent.proto

import type { Identity as _shuangzhao_talent_v1_Identity, Identity__Output as _shuangzhao_talent_v1_Identity__Output } from '../../../shuangzhao/talent/v1/Identity.js';
import type { Profile as _shuangzhao_talent_v1_Profile, Profile__Output as _shuangzhao_talent_v1_Profile__Output } from '../../../shuangzhao/talent/v1/Profile.js';
import type { Basis as _shuangzhao_talent_v1_Basis, Basis__Output as _shuangzhao_talent_v1_Basis__Output } from '../../../shuangzhao/talent/v1/Basis.js';

export interface TalentDraft {
  'identity'?: (_shuangzhao_talent_v1_Identity | null);
  'profile'?: (_shuangzhao_talent_v1_Profile | null);
  'basis'?: (_shuangzhao_talent_v1_Basis | null);
  'sources'?: (string)[];
  'rankedByPeopleOnly'?: (boolean);
}

export interface TalentDraft__Output {
  'identity': (_shuangzhao_talent_v1_Identity__Output | null);
  'profile': (_shuangzhao_talent_v1_Profile__Output | null);
  'basis': (_shuangzhao_talent_v1_Basis__Output | null);
  'sources': (string)[];
  'rankedByPeopleOnly': (boolean);
}
