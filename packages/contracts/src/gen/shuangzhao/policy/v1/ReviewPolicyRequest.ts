// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface ReviewPolicyRequest {
  'id'?: (string);
  'approved'?: (boolean);
  'legality'?: (string);
  'fairCompetition'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface ReviewPolicyRequest__Output {
  'id': (string);
  'approved': (boolean);
  'legality': (string);
  'fairCompetition': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
