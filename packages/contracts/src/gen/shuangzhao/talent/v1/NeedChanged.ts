// Original file: protos/shuangzhao/talent/v1/events.proto


export interface NeedChanged {
  'id'?: (string);
  'uscc'?: (string);
  'position'?: (string);
  'state'?: (string);
  'count'?: (number);
  'hired'?: (number);
}

export interface NeedChanged__Output {
  'id': (string);
  'uscc': (string);
  'position': (string);
  'state': (string);
  'count': (number);
  'hired': (number);
}
