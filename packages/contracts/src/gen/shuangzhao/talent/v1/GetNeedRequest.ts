// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface GetNeedRequest {
  'id'?: (string);
}

export interface GetNeedRequest__Output {
  'id': (string);
}
