// Original file: protos/shuangzhao/talent/v1/needs.proto

import type { NeedDraft as _shuangzhao_talent_v1_NeedDraft, NeedDraft__Output as _shuangzhao_talent_v1_NeedDraft__Output } from '../../../shuangzhao/talent/v1/NeedDraft.js';
import type { ReferralCount as _shuangzhao_talent_v1_ReferralCount, ReferralCount__Output as _shuangzhao_talent_v1_ReferralCount__Output } from '../../../shuangzhao/talent/v1/ReferralCount.js';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';

export interface Need {
  'id'?: (string);
  'uscc'?: (string);
  'employerName'?: (string);
  'draft'?: (_shuangzhao_talent_v1_NeedDraft | null);
  'state'?: (string);
  'hired'?: (number);
  'referrals'?: (_shuangzhao_talent_v1_ReferralCount)[];
  'version'?: (number);
  'createdAt'?: (_google_protobuf_Timestamp | null);
  'updatedAt'?: (_google_protobuf_Timestamp | null);
}

export interface Need__Output {
  'id': (string);
  'uscc': (string);
  'employerName': (string);
  'draft': (_shuangzhao_talent_v1_NeedDraft__Output | null);
  'state': (string);
  'hired': (number);
  'referrals': (_shuangzhao_talent_v1_ReferralCount__Output)[];
  'version': (number);
  'createdAt': (_google_protobuf_Timestamp__Output | null);
  'updatedAt': (_google_protobuf_Timestamp__Output | null);
}
