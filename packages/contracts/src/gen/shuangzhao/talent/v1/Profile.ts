// Original file: protos/shuangzhao/talent/v1/talent.proto


export interface Profile {
  'degree'?: (string);
  'school'?: (string);
  'title'?: (string);
  'occupation'?: (string);
  'skills'?: (string)[];
  'industries'?: (string)[];
  'regionCode'?: (string);
  'availability'?: (string);
  'expectedSalary'?: (number);
  'birthYear'?: (number);
}

export interface Profile__Output {
  'degree': (string);
  'school': (string);
  'title': (string);
  'occupation': (string);
  'skills': (string)[];
  'industries': (string)[];
  'regionCode': (string);
  'availability': (string);
  'expectedSalary': (number);
  'birthYear': (number);
}
