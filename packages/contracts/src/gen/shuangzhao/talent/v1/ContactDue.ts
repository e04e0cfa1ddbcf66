// Original file: protos/shuangzhao/talent/v1/events.proto


export interface ContactDue {
  'contactId'?: (string);
  'talentId'?: (string);
  'owner'?: (string);
  'dueOn'?: (string);
}

export interface ContactDue__Output {
  'contactId': (string);
  'talentId': (string);
  'owner': (string);
  'dueOn': (string);
}
