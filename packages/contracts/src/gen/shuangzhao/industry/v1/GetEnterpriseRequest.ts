// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface GetEnterpriseRequest {
  'uscc'?: (string);
  'asOf'?: (string);
}

export interface GetEnterpriseRequest__Output {
  'uscc': (string);
  'asOf': (string);
}
