// Original file: protos/shuangzhao/common/v1/audit.proto

import type { AuditEntry as _shuangzhao_common_v1_AuditEntry, AuditEntry__Output as _shuangzhao_common_v1_AuditEntry__Output } from '../../../shuangzhao/common/v1/AuditEntry.js';

export interface ListAuditEntriesResponse {
  'entries'?: (_shuangzhao_common_v1_AuditEntry)[];
  'more'?: (boolean);
  'total'?: (number);
}

export interface ListAuditEntriesResponse__Output {
  'entries': (_shuangzhao_common_v1_AuditEntry__Output)[];
  'more': (boolean);
  'total': (number);
}
