// The types of industry, in one place.
export type * from './shuangzhao/industry/v1/Enterprise.js';
export type * from './shuangzhao/industry/v1/EnterpriseChanged.js';
export type * from './shuangzhao/industry/v1/FactDefinition.js';
export type * from './shuangzhao/industry/v1/GetEnterpriseRequest.js';
export type * from './shuangzhao/industry/v1/GetEnterpriseResponse.js';
export type * from './shuangzhao/industry/v1/IndustryService.js';
export type * from './shuangzhao/industry/v1/ListFactsRequest.js';
export type * from './shuangzhao/industry/v1/ListFactsResponse.js';
export type * from './shuangzhao/industry/v1/ListRegionsRequest.js';
export type * from './shuangzhao/industry/v1/ListRegionsResponse.js';
export type * from './shuangzhao/industry/v1/PatchEnterpriseFactsRequest.js';
export type * from './shuangzhao/industry/v1/PatchEnterpriseFactsResponse.js';
export type * from './shuangzhao/industry/v1/PutEnterpriseRequest.js';
export type * from './shuangzhao/industry/v1/PutEnterpriseResponse.js';
export type * from './shuangzhao/industry/v1/Region.js';
export type * from './shuangzhao/industry/v1/SearchEnterprisesRequest.js';
export type * from './shuangzhao/industry/v1/SearchEnterprisesResponse.js';
