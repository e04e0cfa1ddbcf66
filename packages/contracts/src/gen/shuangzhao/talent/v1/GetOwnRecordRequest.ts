// Original file: protos/shuangzhao/talent/v1/rights.proto


export interface GetOwnRecordRequest {
}

export interface GetOwnRecordRequest__Output {
}
