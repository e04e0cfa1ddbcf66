// Original file: protos/shuangzhao/common/v1/audit.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface ListAuditEntriesRequest {
  'by'?: (string);
  'collection'?: (string);
  'document'?: (string);
  'operation'?: (string);
  'requestId'?: (string);
  'from'?: (_google_protobuf_Timestamp | null);
  'until'?: (_google_protobuf_Timestamp | null);
  'before'?: (string);
  'limit'?: (number);
}

export interface ListAuditEntriesRequest__Output {
  'by': (string);
  'collection': (string);
  'document': (string);
  'operation': (string);
  'requestId': (string);
  'from': (_google_protobuf_Timestamp__Output | null);
  'until': (_google_protobuf_Timestamp__Output | null);
  'before': (string);
  'limit': (number);
}
