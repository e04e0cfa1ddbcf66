// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type { Contact as _shuangzhao_talent_v1_Contact, Contact__Output as _shuangzhao_talent_v1_Contact__Output } from '../../../shuangzhao/talent/v1/Contact.js';

export interface NoteContactResponse {
  'contact'?: (_shuangzhao_talent_v1_Contact | null);
}

export interface NoteContactResponse__Output {
  'contact': (_shuangzhao_talent_v1_Contact__Output | null);
}
