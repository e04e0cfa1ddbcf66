// Original file: protos/shuangzhao/talent/v1/talent_service.proto


export interface ListSkillsRequest {
}

export interface ListSkillsRequest__Output {
}
