// Original file: protos/shuangzhao/talent/v1/duplicates.proto


export interface UndoMergeRequest {
  'id'?: (string);
}

export interface UndoMergeRequest__Output {
  'id': (string);
}
