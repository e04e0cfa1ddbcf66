// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface ClauseChange {
  'clause'?: (string);
  'beforeJson'?: (string);
  'afterJson'?: (string);
}

export interface ClauseChange__Output {
  'clause': (string);
  'beforeJson': (string);
  'afterJson': (string);
}
