// Original file: protos/shuangzhao/common/v1/values.proto


export interface NumberList {
  'values'?: (number | string)[];
}

export interface NumberList__Output {
  'values': (number)[];
}
