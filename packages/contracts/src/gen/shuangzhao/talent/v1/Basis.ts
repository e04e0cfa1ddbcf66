// Original file: protos/shuangzhao/talent/v1/talent.proto


export interface Basis {
  'kind'?: (string);
  'document'?: (string);
  'purpose'?: (string);
  'expiresOn'?: (string);
}

export interface Basis__Output {
  'kind': (string);
  'document': (string);
  'purpose': (string);
  'expiresOn': (string);
}
