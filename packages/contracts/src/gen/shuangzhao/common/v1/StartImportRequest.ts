// Original file: protos/shuangzhao/common/v1/jobs.proto


export interface StartImportRequest {
  'content'?: (Buffer | Uint8Array | string);
  'dryRun'?: (boolean);
}

export interface StartImportRequest__Output {
  'content': (Buffer);
  'dryRun': (boolean);
}
