// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface UnmaskTalentRequest {
  'id'?: (string);
  'fields'?: (string)[];
  'purpose'?: (string);
}

export interface UnmaskTalentRequest__Output {
  'id': (string);
  'fields': (string)[];
  'purpose': (string);
}
