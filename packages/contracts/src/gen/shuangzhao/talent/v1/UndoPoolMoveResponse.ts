// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface UndoPoolMoveResponse {
  'takenBack'?: (number);
  'left'?: (number);
}

export interface UndoPoolMoveResponse__Output {
  'takenBack': (number);
  'left': (number);
}
