// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type { ImportError as _shuangzhao_industry_v1_ImportError, ImportError__Output as _shuangzhao_industry_v1_ImportError__Output } from '../../../shuangzhao/industry/v1/ImportError.js';

export interface ImportResult {
  'accepted'?: (number);
  'rejected'?: (number);
  'errorCount'?: (number);
  'errors'?: (_shuangzhao_industry_v1_ImportError)[];
}

export interface ImportResult__Output {
  'accepted': (number);
  'rejected': (number);
  'errorCount': (number);
  'errors': (_shuangzhao_industry_v1_ImportError__Output)[];
}
