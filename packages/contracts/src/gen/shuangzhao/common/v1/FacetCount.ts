// Original file: protos/shuangzhao/common/v1/values.proto


export interface FacetCount {
  'value'?: (string);
  'count'?: (number);
}

export interface FacetCount__Output {
  'value': (string);
  'count': (number);
}
