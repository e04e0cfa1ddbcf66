// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface StartExportRequest {
  'query'?: (string);
  'industry'?: (string);
  'region'?: (string);
  'format'?: (string);
  'askedBy'?: (string);
}

export interface StartExportRequest__Output {
  'query': (string);
  'industry': (string);
  'region': (string);
  'format': (string);
  'askedBy': (string);
}
