// Original file: protos/shuangzhao/talent/v1/events.proto


export interface SearchNews {
  'searchId'?: (string);
  'owner'?: (string);
  'newCount'?: (number);
  'day'?: (string);
}

export interface SearchNews__Output {
  'searchId': (string);
  'owner': (string);
  'newCount': (number);
  'day': (string);
}
