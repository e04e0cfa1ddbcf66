// Original file: protos/shuangzhao/talent/v1/saved_searches.proto


export interface DeleteSearchResponse {
}

export interface DeleteSearchResponse__Output {
}
