// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface CopyTalentRequest {
  'id'?: (string);
  'purpose'?: (string);
}

export interface CopyTalentRequest__Output {
  'id': (string);
  'purpose': (string);
}
