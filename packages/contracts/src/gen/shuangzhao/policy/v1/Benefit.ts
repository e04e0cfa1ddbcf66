// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface Benefit {
  'estimate'?: (number | string);
  'upTo'?: (number | string);
  'text'?: (string);
  '_estimate'?: "estimate";
  '_upTo'?: "upTo";
}

export interface Benefit__Output {
  'estimate'?: (number);
  'upTo'?: (number);
  'text': (string);
  '_estimate'?: "estimate";
  '_upTo'?: "upTo";
}
