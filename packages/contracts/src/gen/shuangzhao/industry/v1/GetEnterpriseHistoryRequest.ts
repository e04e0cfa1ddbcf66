// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface GetEnterpriseHistoryRequest {
  'uscc'?: (string);
  'fact'?: (string);
  'limit'?: (number);
  'cursor'?: (string);
}

export interface GetEnterpriseHistoryRequest__Output {
  'uscc': (string);
  'fact': (string);
  'limit': (number);
  'cursor': (string);
}
