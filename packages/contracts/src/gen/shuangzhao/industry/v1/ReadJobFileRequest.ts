// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface ReadJobFileRequest {
  'id'?: (string);
  'offset'?: (number);
}

export interface ReadJobFileRequest__Output {
  'id': (string);
  'offset': (number);
}
