// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface NeedDraft {
  'position'?: (string);
  'must'?: (string)[];
  'can'?: (string)[];
  'not'?: (string)[];
  'degree'?: (string);
  'salaryFrom'?: (number);
  'salaryTo'?: (number);
  'count'?: (number);
  'regionCode'?: (string);
  'industry'?: (string);
  'description'?: (string);
}

export interface NeedDraft__Output {
  'position': (string);
  'must': (string)[];
  'can': (string)[];
  'not': (string)[];
  'degree': (string);
  'salaryFrom': (number);
  'salaryTo': (number);
  'count': (number);
  'regionCode': (string);
  'industry': (string);
  'description': (string);
}
