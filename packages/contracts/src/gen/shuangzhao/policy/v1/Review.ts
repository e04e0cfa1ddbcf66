// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Review {
  'approved'?: (boolean);
  'legality'?: (string);
  'fairCompetition'?: (string);
  'reviewedBy'?: (string);
  'reviewedAt'?: (_google_protobuf_Timestamp | null);
}

export interface Review__Output {
  'approved': (boolean);
  'legality': (string);
  'fairCompetition': (string);
  'reviewedBy': (string);
  'reviewedAt': (_google_protobuf_Timestamp__Output | null);
}
