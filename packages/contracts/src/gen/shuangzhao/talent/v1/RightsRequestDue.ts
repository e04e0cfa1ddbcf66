// Original file: protos/shuangzhao/talent/v1/events.proto


export interface RightsRequestDue {
  'requestId'?: (string);
  'kind'?: (string);
  'dueOn'?: (string);
  'overdue'?: (boolean);
  'owner'?: (string);
}

export interface RightsRequestDue__Output {
  'requestId': (string);
  'kind': (string);
  'dueOn': (string);
  'overdue': (boolean);
  'owner': (string);
}
