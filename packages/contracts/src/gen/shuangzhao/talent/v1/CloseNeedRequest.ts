// Original file: protos/shuangzhao/talent/v1/needs.proto


export interface CloseNeedRequest {
  'id'?: (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}

export interface CloseNeedRequest__Output {
  'id': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
