// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface ListTalentAccessRequest {
  'id'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface ListTalentAccessRequest__Output {
  'id': (string);
  'limit': (number);
  'cursor': (string);
}
