// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface ExportResult {
  'rows'?: (number);
}

export interface ExportResult__Output {
  'rows': (number);
}
