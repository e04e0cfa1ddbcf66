// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface MatchPoliciesResponse {
  'matchesJson'?: (Buffer | Uint8Array | string);
}

export interface MatchPoliciesResponse__Output {
  'matchesJson': (Buffer);
}
