// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface GetImportTemplateRequest {
  'format'?: (string);
}

export interface GetImportTemplateRequest__Output {
  'format': (string);
}
