// Original file: protos/shuangzhao/industry/v1/industry_service.proto


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
