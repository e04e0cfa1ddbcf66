// Original file: protos/shuangzhao/common/v1/jobs.proto


export interface GetImportTemplateResponse {
  'content'?: (Buffer | Uint8Array | string);
  'name'?: (string);
  'format'?: (string);
}

export interface GetImportTemplateResponse__Output {
  'content': (Buffer);
  'name': (string);
  'format': (string);
}
