// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface GetTalentRequest {
  'id'?: (string);
}

export interface GetTalentRequest__Output {
  'id': (string);
}
