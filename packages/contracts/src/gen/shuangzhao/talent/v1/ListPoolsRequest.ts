// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface ListPoolsRequest {
}

export interface ListPoolsRequest__Output {
}
