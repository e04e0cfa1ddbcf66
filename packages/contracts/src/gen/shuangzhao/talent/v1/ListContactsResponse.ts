// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Contact as _shuangzhao_talent_v1_Contact, Contact__Output as _shuangzhao_talent_v1_Contact__Output } from '../../../shuangzhao/talent/v1/Contact.js';

export interface ListContactsResponse {
  'items'?: (_shuangzhao_talent_v1_Contact)[];
  'nextCursor'?: (string);
  'total'?: (number);
}

export interface ListContactsResponse__Output {
  'items': (_shuangzhao_talent_v1_Contact__Output)[];
  'nextCursor': (string);
  'total': (number);
}
