// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface DeleteTalentRequest {
  'id'?: (string);
}

export interface DeleteTalentRequest__Output {
  'id': (string);
}
