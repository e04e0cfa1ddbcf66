// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface GetRightsRequestRequest {
  'id'?: (string);
}

export interface GetRightsRequestRequest__Output {
  'id': (string);
}
