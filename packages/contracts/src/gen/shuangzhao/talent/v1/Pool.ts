// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Pool {
  'id'?: (string);
  'name'?: (string);
  'kind'?: (string);
  'description'?: (string);
  'stages'?: (string)[];
  'counts'?: (number)[];
  'createdAt'?: (_google_protobuf_Timestamp | null);
}

export interface Pool__Output {
  'id': (string);
  'name': (string);
  'kind': (string);
  'description': (string);
  'stages': (string)[];
  'counts': (number)[];
  'createdAt': (_google_protobuf_Timestamp__Output | null);
}
