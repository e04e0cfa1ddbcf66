// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface Skill {
  'code'?: (string);
  'label'?: (string);
  'group'?: (string);
  'aliases'?: (string)[];
}

export interface Skill__Output {
  'code': (string);
  'label': (string);
  'group': (string);
  'aliases': (string)[];
}
