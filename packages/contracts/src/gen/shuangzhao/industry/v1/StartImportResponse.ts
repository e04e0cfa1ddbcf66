// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { Job as _shuangzhao_industry_v1_Job, Job__Output as _shuangzhao_industry_v1_Job__Output } from '../../../shuangzhao/industry/v1/Job.js';

export interface StartImportResponse {
  'job'?: (_shuangzhao_industry_v1_Job | null);
}

export interface StartImportResponse__Output {
  'job': (_shuangzhao_industry_v1_Job__Output | null);
}
