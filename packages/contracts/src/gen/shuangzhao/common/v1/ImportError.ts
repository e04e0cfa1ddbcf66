// Original file: protos/shuangzhao/common/v1/jobs.proto


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
