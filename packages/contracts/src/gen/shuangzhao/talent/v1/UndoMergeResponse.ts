// Original file: protos/shuangzhao/talent/v1/duplicates.proto


export interface UndoMergeResponse {
  'mergeId'?: (string);
  'keptId'?: (string);
  'restoredId'?: (string);
}

export interface UndoMergeResponse__Output {
  'mergeId': (string);
  'keptId': (string);
  'restoredId': (string);
}
