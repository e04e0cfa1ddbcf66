// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface Region {
  'code'?: (string);
  'name'?: (string);
  'level'?: (string);
  'parent'?: (string);
  'validFrom'?: (string);
  'validTo'?: (string);
  'successors'?: (string)[];
  'leadingIndustries'?: (string)[];
}

export interface Region__Output {
  'code': (string);
  'name': (string);
  'level': (string);
  'parent': (string);
  'validFrom': (string);
  'validTo': (string);
  'successors': (string)[];
  'leadingIndustries': (string)[];
}
