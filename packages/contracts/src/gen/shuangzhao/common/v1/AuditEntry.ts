// Original file: protos/shuangzhao/common/v1/audit.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';
import type { AuditAction as _shuangzhao_common_v1_AuditAction, AuditAction__Output as _shuangzhao_common_v1_AuditAction__Output } from '../../../shuangzhao/common/v1/AuditAction.js';

export interface AuditEntry {
  'id'?: (string);
  'at'?: (_google_protobuf_Timestamp | null);
  'by'?: (string);
  'roles'?: (string)[];
  'requestId'?: (string);
  'operation'?: (string);
  'collection'?: (string);
  'document'?: (string);
  'action'?: (_shuangzhao_common_v1_AuditAction);
  'changesJson'?: (string);
}

export interface AuditEntry__Output {
  'id': (string);
  'at': (_google_protobuf_Timestamp__Output | null);
  'by': (string);
  'roles': (string)[];
  'requestId': (string);
  'operation': (string);
  'collection': (string);
  'document': (string);
  'action': (_shuangzhao_common_v1_AuditAction__Output);
  'changesJson': (string);
}
