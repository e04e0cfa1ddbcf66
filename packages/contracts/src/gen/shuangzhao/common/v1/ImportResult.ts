// Original file: protos/shuangzhao/common/v1/jobs.proto

import type { ImportError as _shuangzhao_common_v1_ImportError, ImportError__Output as _shuangzhao_common_v1_ImportError__Output } from '../../../shuangzhao/common/v1/ImportError.js';

export interface ImportResult {
  'accepted'?: (number);
  'rejected'?: (number);
  'errorCount'?: (number);
  'errors'?: (_shuangzhao_common_v1_ImportError)[];
}

export interface ImportResult__Output {
  'accepted': (number);
  'rejected': (number);
  'errorCount': (number);
  'errors': (_shuangzhao_common_v1_ImportError__Output)[];
}
