// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface UndoPoolMoveRequest {
  'id'?: (string);
  'moveId'?: (string);
}

export interface UndoPoolMoveRequest__Output {
  'id': (string);
  'moveId': (string);
}
