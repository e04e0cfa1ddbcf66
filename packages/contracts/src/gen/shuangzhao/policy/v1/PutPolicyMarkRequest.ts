// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface PutPolicyMarkRequest {
  'uscc'?: (string);
  'policyId'?: (string);
  'favourite'?: (boolean);
  'appliedOn'?: (string);
  'note'?: (string);
  'expectedVersion'?: (number);
  '_favourite'?: "favourite";
  '_appliedOn'?: "appliedOn";
  '_note'?: "note";
  '_expectedVersion'?: "expectedVersion";
}

export interface PutPolicyMarkRequest__Output {
  'uscc': (string);
  'policyId': (string);
  'favourite'?: (boolean);
  'appliedOn'?: (string);
  'note'?: (string);
  'expectedVersion'?: (number);
  '_favourite'?: "favourite";
  '_appliedOn'?: "appliedOn";
  '_note'?: "note";
  '_expectedVersion'?: "expectedVersion";
}
