// Original file: protos/shuangzhao/industry/v1/industry_service.proto


export interface ListFactsRequest {
}

export interface ListFactsRequest__Output {
}
