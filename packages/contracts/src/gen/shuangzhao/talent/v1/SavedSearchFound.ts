// Original file: protos/shuangzhao/talent/v1/saved_searches.proto


export interface SavedSearchFound {
  'total'?: (number);
  'newCount'?: (number);
  'goneCount'?: (number);
}

export interface SavedSearchFound__Output {
  'total': (number);
  'newCount': (number);
  'goneCount': (number);
}
