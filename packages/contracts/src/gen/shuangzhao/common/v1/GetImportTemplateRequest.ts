// Original file: protos/shuangzhao/common/v1/jobs.proto


export interface GetImportTemplateRequest {
  'format'?: (string);
}

export interface GetImportTemplateRequest__Output {
  'format': (string);
}
