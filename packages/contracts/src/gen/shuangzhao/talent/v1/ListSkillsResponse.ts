// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Skill as _shuangzhao_talent_v1_Skill, Skill__Output as _shuangzhao_talent_v1_Skill__Output } from '../../../shuangzhao/talent/v1/Skill.js';

export interface ListSkillsResponse {
  'version'?: (string);
  'skills'?: (_shuangzhao_talent_v1_Skill)[];
}

export interface ListSkillsResponse__Output {
  'version': (string);
  'skills': (_shuangzhao_talent_v1_Skill__Output)[];
}
