// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface ImportError {
  'row'?: (number);
  'column'?: (string);
  'code'?: (string);
  'message'?: (string);
}

export interface ImportError__Output {
  'row': (number);
  'column': (string);
  'code': (string);
  'message': (string);
}
