// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface ListRegionsRequest {
  'on'?: (string);
}

export interface ListRegionsRequest__Output {
  'on': (string);
}
