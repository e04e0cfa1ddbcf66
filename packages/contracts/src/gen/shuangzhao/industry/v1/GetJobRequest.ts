// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface GetJobRequest {
  'id'?: (string);
}

export interface GetJobRequest__Output {
  'id': (string);
}
