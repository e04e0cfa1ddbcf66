// Original file: protos/shuangzhao/common/v1/jobs.proto

import type { Job as _shuangzhao_common_v1_Job, Job__Output as _shuangzhao_common_v1_Job__Output } from '../../../shuangzhao/common/v1/Job.js';

export interface StartImportResponse {
  'job'?: (_shuangzhao_common_v1_Job | null);
}

export interface StartImportResponse__Output {
  'job': (_shuangzhao_common_v1_Job__Output | null);
}
