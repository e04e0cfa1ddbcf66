// Original file: protos/shuangzhao/talent/v1/saved_searches.proto


export interface FacetCondition {
  'field'?: (string);
  'values'?: (string)[];
}

export interface FacetCondition__Output {
  'field': (string);
  'values': (string)[];
}
