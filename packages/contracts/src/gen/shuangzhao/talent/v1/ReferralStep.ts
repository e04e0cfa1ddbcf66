// Original file: protos/shuangzhao/talent/v1/referrals.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface ReferralStep {
  'to'?: (string);
  'at'?: (_google_protobuf_Timestamp | null);
  'by'?: (string);
  'note'?: (string);
}

export interface ReferralStep__Output {
  'to': (string);
  'at': (_google_protobuf_Timestamp__Output | null);
  'by': (string);
  'note': (string);
}
