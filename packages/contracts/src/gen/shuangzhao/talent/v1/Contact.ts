// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Contact {
  'id'?: (string);
  'by'?: (string);
  'on'?: (string);
  'way'?: (string);
  'words'?: (string);
  'nextOn'?: (string);
  'notedAt'?: (_google_protobuf_Timestamp | null);
}

export interface Contact__Output {
  'id': (string);
  'by': (string);
  'on': (string);
  'way': (string);
  'words': (string);
  'nextOn': (string);
  'notedAt': (_google_protobuf_Timestamp__Output | null);
}
