// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface StartImportRequest {
  'content'?: (Buffer | Uint8Array | string);
  'dryRun'?: (boolean);
}

export interface StartImportRequest__Output {
  'content': (Buffer);
  'dryRun': (boolean);
}
