// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface Exclusion {
  'name'?: (string);
  'text'?: (string);
}

export interface Exclusion__Output {
  'name': (string);
  'text': (string);
}
