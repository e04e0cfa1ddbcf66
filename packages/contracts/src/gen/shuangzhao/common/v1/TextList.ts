// Original file: protos/shuangzhao/common/v1/values.proto


export interface TextList {
  'values'?: (string)[];
}

export interface TextList__Output {
  'values': (string)[];
}
