// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface Relaxation {
  'without'?: (string);
  'total'?: (number);
}

export interface Relaxation__Output {
  'without': (string);
  'total': (number);
}
