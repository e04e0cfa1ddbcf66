// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface CreatePoolRequest {
  'name'?: (string);
  'kind'?: (string);
  'description'?: (string);
  'stages'?: (string)[];
}

export interface CreatePoolRequest__Output {
  'name': (string);
  'kind': (string);
  'description': (string);
  'stages': (string)[];
}
