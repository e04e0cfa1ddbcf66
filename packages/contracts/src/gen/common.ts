// The types of common, in one place.
export type * from './shuangzhao/common/v1/AuditAction.js';
export type * from './shuangzhao/common/v1/AuditEntry.js';
export type * from './shuangzhao/common/v1/Facet.js';
export type * from './shuangzhao/common/v1/FacetCount.js';
export type * from './shuangzhao/common/v1/FactEntry.js';
export type * from './shuangzhao/common/v1/FactHistory.js';
export type * from './shuangzhao/common/v1/ListAuditEntriesRequest.js';
export type * from './shuangzhao/common/v1/ListAuditEntriesResponse.js';
export type * from './shuangzhao/common/v1/NumberList.js';
export type * from './shuangzhao/common/v1/TextList.js';
export type * from './shuangzhao/common/v1/Value.js';
