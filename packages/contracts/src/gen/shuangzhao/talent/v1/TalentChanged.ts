// Original file: protos/shuangzhao/talent/v1/events.proto


export interface TalentChanged {
  'id'?: (string);
  'sealed'?: (Buffer | Uint8Array | string);
}

export interface TalentChanged__Output {
  'id': (string);
  'sealed': (Buffer);
}
