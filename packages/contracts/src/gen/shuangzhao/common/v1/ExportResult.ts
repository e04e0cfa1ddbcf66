// Original file: protos/shuangzhao/common/v1/jobs.proto


export interface ExportResult {
  'rows'?: (number);
}

export interface ExportResult__Output {
  'rows': (number);
}
