// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { Job as _shuangzhao_common_v1_Job, Job__Output as _shuangzhao_common_v1_Job__Output } from '../../../shuangzhao/common/v1/Job.js';

export interface StartExportResponse {
  'job'?: (_shuangzhao_common_v1_Job | null);
}

export interface StartExportResponse__Output {
  'job': (_shuangzhao_common_v1_Job__Output | null);
}
