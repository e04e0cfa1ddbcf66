// Original file: protos/shuangzhao/talent/v1/saved_searches.proto


export interface ListSavedSearchesRequest {
}

export interface ListSavedSearchesRequest__Output {
}
