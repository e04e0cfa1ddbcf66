// Original file: protos/shuangzhao/policy/v1/policy_service.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ComparePolicyVersionsRequest as _shuangzhao_policy_v1_ComparePolicyVersionsRequest, ComparePolicyVersionsRequest__Output as _shuangzhao_policy_v1_ComparePolicyVersionsRequest__Output } from '../../../shuangzhao/policy/v1/ComparePolicyVersionsRequest.js';
import type { ComparePolicyVersionsResponse as _shuangzhao_policy_v1_ComparePolicyVersionsResponse, ComparePolicyVersionsResponse__Output as _shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output } from '../../../shuangzhao/policy/v1/ComparePolicyVersionsResponse.js';
import type { CreatePolicyRequest as _shuangzhao_policy_v1_CreatePolicyRequest, CreatePolicyRequest__Output as _shuangzhao_policy_v1_CreatePolicyRequest__Output } from '../../../shuangzhao/policy/v1/CreatePolicyRequest.js';
import type { CreatePolicyResponse as _shuangzhao_policy_v1_CreatePolicyResponse, CreatePolicyResponse__Output as _shuangzhao_policy_v1_CreatePolicyResponse__Output } from '../../../shuangzhao/policy/v1/CreatePolicyResponse.js';
import type { GetPolicyRequest as _shuangzhao_policy_v1_GetPolicyRequest, GetPolicyRequest__Output as _shuangzhao_policy_v1_GetPolicyRequest__Output } from '../../../shuangzhao/policy/v1/GetPolicyRequest.js';
import type { GetPolicyResponse as _shuangzhao_policy_v1_GetPolicyResponse, GetPolicyResponse__Output as _shuangzhao_policy_v1_GetPolicyResponse__Output } from '../../../shuangzhao/policy/v1/GetPolicyResponse.js';
import type { ImportPoliciesRequest as _shuangzhao_policy_v1_ImportPoliciesRequest, ImportPoliciesRequest__Output as _shuangzhao_policy_v1_ImportPoliciesRequest__Output } from '../../../shuangzhao/policy/v1/ImportPoliciesRequest.js';
import type { ImportPoliciesResponse as _shuangzhao_policy_v1_ImportPoliciesResponse, ImportPoliciesResponse__Output as _shuangzhao_policy_v1_ImportPoliciesResponse__Output } from '../../../shuangzhao/policy/v1/ImportPoliciesResponse.js';
import type { ListAuditEntriesRequest as _shuangzhao_common_v1_ListAuditEntriesRequest, ListAuditEntriesRequest__Output as _shuangzhao_common_v1_ListAuditEntriesRequest__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesRequest.js';
import type { ListAuditEntriesResponse as _shuangzhao_common_v1_ListAuditEntriesResponse, ListAuditEntriesResponse__Output as _shuangzhao_common_v1_ListAuditEntriesResponse__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesResponse.js';
import type { ListPolicyMarksRequest as _shuangzhao_policy_v1_ListPolicyMarksRequest, ListPolicyMarksRequest__Output as _shuangzhao_policy_v1_ListPolicyMarksRequest__Output } from '../../../shuangzhao/policy/v1/ListPolicyMarksRequest.js';
import type { ListPolicyMarksResponse as _shuangzhao_policy_v1_ListPolicyMarksResponse, ListPolicyMarksResponse__Output as _shuangzhao_policy_v1_ListPolicyMarksResponse__Output } from '../../../shuangzhao/policy/v1/ListPolicyMarksResponse.js';
import type { MatchEnterprisesRequest as _shuangzhao_policy_v1_MatchEnterprisesRequest, MatchEnterprisesRequest__Output as _shuangzhao_policy_v1_MatchEnterprisesRequest__Output } from '../../../shuangzhao/policy/v1/MatchEnterprisesRequest.js';
import type { MatchEnterprisesResponse as _shuangzhao_policy_v1_MatchEnterprisesResponse, MatchEnterprisesResponse__Output as _shuangzhao_policy_v1_MatchEnterprisesResponse__Output } from '../../../shuangzhao/policy/v1/MatchEnterprisesResponse.js';
import type { MatchPoliciesRequest as _shuangzhao_policy_v1_MatchPoliciesRequest, MatchPoliciesRequest__Output as _shuangzhao_policy_v1_MatchPoliciesRequest__Output } from '../../../shuangzhao/policy/v1/MatchPoliciesRequest.js';
import type { MatchPoliciesResponse as _shuangzhao_policy_v1_MatchPoliciesResponse, MatchPoliciesResponse__Output as _shuangzhao_policy_v1_MatchPoliciesResponse__Output } from '../../../shuangzhao/policy/v1/MatchPoliciesResponse.js';
import type { MatchPolicyRequest as _shuangzhao_policy_v1_MatchPolicyRequest, MatchPolicyRequest__Output as _shuangzhao_policy_v1_MatchPolicyRequest__Output } from '../../../shuangzhao/policy/v1/MatchPolicyRequest.js';
import type { MatchPolicyResponse as _shuangzhao_policy_v1_MatchPolicyResponse, MatchPolicyResponse__Output as _shuangzhao_policy_v1_MatchPolicyResponse__Output } from '../../../shuangzhao/policy/v1/MatchPolicyResponse.js';
import type { PublishPolicyRequest as _shuangzhao_policy_v1_PublishPolicyRequest, PublishPolicyRequest__Output as _shuangzhao_policy_v1_PublishPolicyRequest__Output } from '../../../shuangzhao/policy/v1/PublishPolicyRequest.js';
import type { PublishPolicyResponse as _shuangzhao_policy_v1_PublishPolicyResponse, PublishPolicyResponse__Output as _shuangzhao_policy_v1_PublishPolicyResponse__Output } from '../../../shuangzhao/policy/v1/PublishPolicyResponse.js';
import type { PutPolicyMarkRequest as _shuangzhao_policy_v1_PutPolicyMarkRequest, PutPolicyMarkRequest__Output as _shuangzhao_policy_v1_PutPolicyMarkRequest__Output } from '../../../shuangzhao/policy/v1/PutPolicyMarkRequest.js';
import type { PutPolicyMarkResponse as _shuangzhao_policy_v1_PutPolicyMarkResponse, PutPolicyMarkResponse__Output as _shuangzhao_policy_v1_PutPolicyMarkResponse__Output } from '../../../shuangzhao/policy/v1/PutPolicyMarkResponse.js';
import type { ReviewPolicyRequest as _shuangzhao_policy_v1_ReviewPolicyRequest, ReviewPolicyRequest__Output as _shuangzhao_policy_v1_ReviewPolicyRequest__Output } from '../../../shuangzhao/policy/v1/ReviewPolicyRequest.js';
import type { ReviewPolicyResponse as _shuangzhao_policy_v1_ReviewPolicyResponse, ReviewPolicyResponse__Output as _shuangzhao_policy_v1_ReviewPolicyResponse__Output } from '../../../shuangzhao/policy/v1/ReviewPolicyResponse.js';
import type { SearchPoliciesRequest as _shuangzhao_policy_v1_SearchPoliciesRequest, SearchPoliciesRequest__Output as _shuangzhao_policy_v1_SearchPoliciesRequest__Output } from '../../../shuangzhao/policy/v1/SearchPoliciesRequest.js';
import type { SearchPoliciesResponse as _shuangzhao_policy_v1_SearchPoliciesResponse, SearchPoliciesResponse__Output as _shuangzhao_policy_v1_SearchPoliciesResponse__Output } from '../../../shuangzhao/policy/v1/SearchPoliciesResponse.js';
import type { SubmitPolicyRequest as _shuangzhao_policy_v1_SubmitPolicyRequest, SubmitPolicyRequest__Output as _shuangzhao_policy_v1_SubmitPolicyRequest__Output } from '../../../shuangzhao/policy/v1/SubmitPolicyRequest.js';
import type { SubmitPolicyResponse as _shuangzhao_policy_v1_SubmitPolicyResponse, SubmitPolicyResponse__Output as _shuangzhao_policy_v1_SubmitPolicyResponse__Output } from '../../../shuangzhao/policy/v1/SubmitPolicyResponse.js';
import type { UpdatePolicyRequest as _shuangzhao_policy_v1_UpdatePolicyRequest, UpdatePolicyRequest__Output as _shuangzhao_policy_v1_UpdatePolicyRequest__Output } from '../../../shuangzhao/policy/v1/UpdatePolicyRequest.js';
import type { UpdatePolicyResponse as _shuangzhao_policy_v1_UpdatePolicyResponse, UpdatePolicyResponse__Output as _shuangzhao_policy_v1_UpdatePolicyResponse__Output } from '../../../shuangzhao/policy/v1/UpdatePolicyResponse.js';
import type { WhatIfRequest as _shuangzhao_policy_v1_WhatIfRequest, WhatIfRequest__Output as _shuangzhao_policy_v1_WhatIfRequest__Output } from '../../../shuangzhao/policy/v1/WhatIfRequest.js';
import type { WhatIfResponse as _shuangzhao_policy_v1_WhatIfResponse, WhatIfResponse__Output as _shuangzhao_policy_v1_WhatIfResponse__Output } from '../../../shuangzhao/policy/v1/WhatIfResponse.js';
import type { WithdrawPolicyRequest as _shuangzhao_policy_v1_WithdrawPolicyRequest, WithdrawPolicyRequest__Output as _shuangzhao_policy_v1_WithdrawPolicyRequest__Output } from '../../../shuangzhao/policy/v1/WithdrawPolicyRequest.js';
import type { WithdrawPolicyResponse as _shuangzhao_policy_v1_WithdrawPolicyResponse, WithdrawPolicyResponse__Output as _shuangzhao_policy_v1_WithdrawPolicyResponse__Output } from '../../../shuangzhao/policy/v1/WithdrawPolicyResponse.js';

export interface PolicyServiceClient extends grpc.Client {
  ComparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  ComparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  ComparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  ComparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  comparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  comparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  comparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  comparePolicyVersions(argument: _shuangzhao_policy_v1_ComparePolicyVersionsRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  
  CreatePolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _shuangzhao_policy_v1_CreatePolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  GetPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _shuangzhao_policy_v1_GetPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  ImportPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ImportPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ImportPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ImportPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  importPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  importPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  importPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  importPolicies(argument: _shuangzhao_policy_v1_ImportPoliciesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ImportPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  
  ListPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  listPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  listPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  listPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  listPolicyMarks(argument: _shuangzhao_policy_v1_ListPolicyMarksRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ListPolicyMarksResponse__Output>): grpc.ClientUnaryCall;
  
  MatchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  MatchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  MatchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  MatchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  matchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  matchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  matchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  matchEnterprises(argument: _shuangzhao_policy_v1_MatchEnterprisesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  
  MatchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  MatchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  MatchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  MatchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  matchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  matchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  matchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  matchPolicies(argument: _shuangzhao_policy_v1_MatchPoliciesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  MatchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  MatchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  MatchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  MatchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  matchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  matchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  matchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  matchPolicy(argument: _shuangzhao_policy_v1_MatchPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_MatchPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  PublishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  PublishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  PublishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  PublishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  publishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  publishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  publishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  publishPolicy(argument: _shuangzhao_policy_v1_PublishPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_PublishPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  PutPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  PutPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  PutPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  PutPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  putPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  putPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  putPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  putPolicyMark(argument: _shuangzhao_policy_v1_PutPolicyMarkRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_PutPolicyMarkResponse__Output>): grpc.ClientUnaryCall;
  
  ReviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  ReviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  ReviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  ReviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  reviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  reviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  reviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  reviewPolicy(argument: _shuangzhao_policy_v1_ReviewPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_ReviewPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  SearchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  SearchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  SearchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  SearchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  searchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  searchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  searchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  searchPolicies(argument: _shuangzhao_policy_v1_SearchPoliciesRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_SearchPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  SubmitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  SubmitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  SubmitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  SubmitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  submitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  submitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  submitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  submitPolicy(argument: _shuangzhao_policy_v1_SubmitPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_SubmitPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  UpdatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  UpdatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  UpdatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  UpdatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  updatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  updatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  updatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  updatePolicy(argument: _shuangzhao_policy_v1_UpdatePolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_UpdatePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  WhatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  WhatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  WhatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  WhatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  whatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  whatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  whatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  whatIf(argument: _shuangzhao_policy_v1_WhatIfRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_WhatIfResponse__Output>): grpc.ClientUnaryCall;
  
  WithdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  WithdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  WithdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  WithdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  withdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  withdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  withdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  withdrawPolicy(argument: _shuangzhao_policy_v1_WithdrawPolicyRequest, callback: grpc.requestCallback<_shuangzhao_policy_v1_WithdrawPolicyResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface PolicyServiceHandlers extends grpc.UntypedServiceImplementation {
  ComparePolicyVersions: grpc.handleUnaryCall<_shuangzhao_policy_v1_ComparePolicyVersionsRequest__Output, _shuangzhao_policy_v1_ComparePolicyVersionsResponse>;
  
  CreatePolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_CreatePolicyRequest__Output, _shuangzhao_policy_v1_CreatePolicyResponse>;
  
  GetPolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_GetPolicyRequest__Output, _shuangzhao_policy_v1_GetPolicyResponse>;
  
  ImportPolicies: grpc.handleUnaryCall<_shuangzhao_policy_v1_ImportPoliciesRequest__Output, _shuangzhao_policy_v1_ImportPoliciesResponse>;
  
  ListAuditEntries: grpc.handleUnaryCall<_shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse>;
  
  ListPolicyMarks: grpc.handleUnaryCall<_shuangzhao_policy_v1_ListPolicyMarksRequest__Output, _shuangzhao_policy_v1_ListPolicyMarksResponse>;
  
  MatchEnterprises: grpc.handleUnaryCall<_shuangzhao_policy_v1_MatchEnterprisesRequest__Output, _shuangzhao_policy_v1_MatchEnterprisesResponse>;
  
  MatchPolicies: grpc.handleUnaryCall<_shuangzhao_policy_v1_MatchPoliciesRequest__Output, _shuangzhao_policy_v1_MatchPoliciesResponse>;
  
  MatchPolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_MatchPolicyRequest__Output, _shuangzhao_policy_v1_MatchPolicyResponse>;
  
  PublishPolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_PublishPolicyRequest__Output, _shuangzhao_policy_v1_PublishPolicyResponse>;
  
  PutPolicyMark: grpc.handleUnaryCall<_shuangzhao_policy_v1_PutPolicyMarkRequest__Output, _shuangzhao_policy_v1_PutPolicyMarkResponse>;
  
  ReviewPolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_ReviewPolicyRequest__Output, _shuangzhao_policy_v1_ReviewPolicyResponse>;
  
  SearchPolicies: grpc.handleUnaryCall<_shuangzhao_policy_v1_SearchPoliciesRequest__Output, _shuangzhao_policy_v1_SearchPoliciesResponse>;
  
  SubmitPolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_SubmitPolicyRequest__Output, _shuangzhao_policy_v1_SubmitPolicyResponse>;
  
  UpdatePolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_UpdatePolicyRequest__Output, _shuangzhao_policy_v1_UpdatePolicyResponse>;
  
  WhatIf: grpc.handleUnaryCall<_shuangzhao_policy_v1_WhatIfRequest__Output, _shuangzhao_policy_v1_WhatIfResponse>;
  
  WithdrawPolicy: grpc.handleUnaryCall<_shuangzhao_policy_v1_WithdrawPolicyRequest__Output, _shuangzhao_policy_v1_WithdrawPolicyResponse>;
  
}

export interface PolicyServiceDefinition extends grpc.ServiceDefinition {
  ComparePolicyVersions: MethodDefinition<_shuangzhao_policy_v1_ComparePolicyVersionsRequest, _shuangzhao_policy_v1_ComparePolicyVersionsResponse, _shuangzhao_policy_v1_ComparePolicyVersionsRequest__Output, _shuangzhao_policy_v1_ComparePolicyVersionsResponse__Output>
  CreatePolicy: MethodDefinition<_shuangzhao_policy_v1_CreatePolicyRequest, _shuangzhao_policy_v1_CreatePolicyResponse, _shuangzhao_policy_v1_CreatePolicyRequest__Output, _shuangzhao_policy_v1_CreatePolicyResponse__Output>
  GetPolicy: MethodDefinition<_shuangzhao_policy_v1_GetPolicyRequest, _shuangzhao_policy_v1_GetPolicyResponse, _shuangzhao_policy_v1_GetPolicyRequest__Output, _shuangzhao_policy_v1_GetPolicyResponse__Output>
  ImportPolicies: MethodDefinition<_shuangzhao_policy_v1_ImportPoliciesRequest, _shuangzhao_policy_v1_ImportPoliciesResponse, _shuangzhao_policy_v1_ImportPoliciesRequest__Output, _shuangzhao_policy_v1_ImportPoliciesResponse__Output>
  ListAuditEntries: MethodDefinition<_shuangzhao_common_v1_ListAuditEntriesRequest, _shuangzhao_common_v1_ListAuditEntriesResponse, _shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse__Output>
  ListPolicyMarks: MethodDefinition<_shuangzhao_policy_v1_ListPolicyMarksRequest, _shuangzhao_policy_v1_ListPolicyMarksResponse, _shuangzhao_policy_v1_ListPolicyMarksRequest__Output, _shuangzhao_policy_v1_ListPolicyMarksResponse__Output>
  MatchEnterprises: MethodDefinition<_shuangzhao_policy_v1_MatchEnterprisesRequest, _shuangzhao_policy_v1_MatchEnterprisesResponse, _shuangzhao_policy_v1_MatchEnterprisesRequest__Output, _shuangzhao_policy_v1_MatchEnterprisesResponse__Output>
  MatchPolicies: MethodDefinition<_shuangzhao_policy_v1_MatchPoliciesRequest, _shuangzhao_policy_v1_MatchPoliciesResponse, _shuangzhao_policy_v1_MatchPoliciesRequest__Output, _shuangzhao_policy_v1_MatchPoliciesResponse__Output>
  MatchPolicy: MethodDefinition<_shuangzhao_policy_v1_MatchPolicyRequest, _shuangzhao_policy_v1_MatchPolicyResponse, _shuangzhao_policy_v1_MatchPolicyRequest__Output, _shuangzhao_policy_v1_MatchPolicyResponse__Output>
  PublishPolicy: MethodDefinition<_shuangzhao_policy_v1_PublishPolicyRequest, _shuangzhao_policy_v1_PublishPolicyResponse, _shuangzhao_policy_v1_PublishPolicyRequest__Output, _shuangzhao_policy_v1_PublishPolicyResponse__Output>
  PutPolicyMark: MethodDefinition<_shuangzhao_policy_v1_PutPolicyMarkRequest, _shuangzhao_policy_v1_PutPolicyMarkResponse, _shuangzhao_policy_v1_PutPolicyMarkRequest__Output, _shuangzhao_policy_v1_PutPolicyMarkResponse__Output>
  ReviewPolicy: MethodDefinition<_shuangzhao_policy_v1_ReviewPolicyRequest, _shuangzhao_policy_v1_ReviewPolicyResponse, _shuangzhao_policy_v1_ReviewPolicyRequest__Output, _shuangzhao_policy_v1_ReviewPolicyResponse__Output>
  SearchPolicies: MethodDefinition<_shuangzhao_policy_v1_SearchPoliciesRequest, _shuangzhao_policy_v1_SearchPoliciesResponse, _shuangzhao_policy_v1_SearchPoliciesRequest__Output, _shuangzhao_policy_v1_SearchPoliciesResponse__Output>
  SubmitPolicy: MethodDefinition<_shuangzhao_policy_v1_SubmitPolicyRequest, _shuangzhao_policy_v1_SubmitPolicyResponse, _shuangzhao_policy_v1_SubmitPolicyRequest__Output, _shuangzhao_policy_v1_SubmitPolicyResponse__Output>
  UpdatePolicy: MethodDefinition<_shuangzhao_policy_v1_UpdatePolicyRequest, _shuangzhao_policy_v1_UpdatePolicyResponse, _shuangzhao_policy_v1_UpdatePolicyRequest__Output, _shuangzhao_policy_v1_UpdatePolicyResponse__Output>
  WhatIf: MethodDefinition<_shuangzhao_policy_v1_WhatIfRequest, _shuangzhao_policy_v1_WhatIfResponse, _shuangzhao_policy_v1_WhatIfRequest__Output, _shuangzhao_policy_v1_WhatIfResponse__Output>
  WithdrawPolicy: MethodDefinition<_shuangzhao_policy_v1_WithdrawPolicyRequest, _shuangzhao_policy_v1_WithdrawPolicyResponse, _shuangzhao_policy_v1_WithdrawPolicyRequest__Output, _shuangzhao_policy_v1_WithdrawPolicyResponse__Output>
}
