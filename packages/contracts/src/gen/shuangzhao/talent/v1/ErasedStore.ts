// Original file: protos/shuangzhao/talent/v1/talent.proto


export interface ErasedStore {
  'store'?: (string);
  'state'?: (string);
}

export interface ErasedStore__Output {
  'store': (string);
  'state': (string);
}
