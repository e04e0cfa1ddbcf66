// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface FacetCondition {
  'field'?: (string);
  'values'?: (string)[];
}

export interface FacetCondition__Output {
  'field': (string);
  'values': (string)[];
}
