// Original file: protos/shuangzhao/policy/v1/policy_service.proto


export interface MatchEnterprisesResponse {
  'matchesJson'?: (Buffer | Uint8Array | string);
}

export interface MatchEnterprisesResponse__Output {
  'matchesJson': (Buffer);
}
