// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface FactDefinition {
  'fact'?: (string);
  'label'?: (string);
  'help'?: (string);
  'type'?: (string);
  'unit'?: (string);
  'values'?: (string)[];
  'subject'?: (string);
  'home'?: (string);
  'changeable'?: (boolean);
  'derivedFrom'?: (string)[];
  'examples'?: (string)[];
}

export interface FactDefinition__Output {
  'fact': (string);
  'label': (string);
  'help': (string);
  'type': (string);
  'unit': (string);
  'values': (string)[];
  'subject': (string);
  'home': (string);
  'changeable': (boolean);
  'derivedFrom': (string)[];
  'examples': (string)[];
}
