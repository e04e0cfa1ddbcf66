// Original file: protos/shuangzhao/talent/v1/events.proto


export interface JobChanged {
  'id'?: (string);
  'owner'?: (string);
  'kind'?: (string);
  'state'?: (string);
  'done'?: (number);
  'total'?: (number);
}

export interface JobChanged__Output {
  'id': (string);
  'owner': (string);
  'kind': (string);
  'state': (string);
  'done': (number);
  'total': (number);
}
