// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface CreateRightsRequestRequest {
  'talentId'?: (string);
  'kind'?: (string);
  'words'?: (string);
  'channel'?: (string);
  'receivedOn'?: (string);
}

export interface CreateRightsRequestRequest__Output {
  'talentId': (string);
  'kind': (string);
  'words': (string);
  'channel': (string);
  'receivedOn': (string);
}
