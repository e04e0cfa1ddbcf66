// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface NoteContactRequest {
  'talentId'?: (string);
  'on'?: (string);
  'way'?: (string);
  'words'?: (string);
  'nextOn'?: (string);
}

export interface NoteContactRequest__Output {
  'talentId': (string);
  'on': (string);
  'way': (string);
  'words': (string);
  'nextOn': (string);
}
