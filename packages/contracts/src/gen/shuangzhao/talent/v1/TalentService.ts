// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreatePoolRequest as _shuangzhao_talent_v1_CreatePoolRequest, CreatePoolRequest__Output as _shuangzhao_talent_v1_CreatePoolRequest__Output } from '../../../shuangzhao/talent/v1/CreatePoolRequest.js';
import type { CreatePoolResponse as _shuangzhao_talent_v1_CreatePoolResponse, CreatePoolResponse__Output as _shuangzhao_talent_v1_CreatePoolResponse__Output } from '../../../shuangzhao/talent/v1/CreatePoolResponse.js';
import type { CreateTalentRequest as _shuangzhao_talent_v1_CreateTalentRequest, CreateTalentRequest__Output as _shuangzhao_talent_v1_CreateTalentRequest__Output } from '../../../shuangzhao/talent/v1/CreateTalentRequest.js';
import type { CreateTalentResponse as _shuangzhao_talent_v1_CreateTalentResponse, CreateTalentResponse__Output as _shuangzhao_talent_v1_CreateTalentResponse__Output } from '../../../shuangzhao/talent/v1/CreateTalentResponse.js';
import type { DeleteTalentRequest as _shuangzhao_talent_v1_DeleteTalentRequest, DeleteTalentRequest__Output as _shuangzhao_talent_v1_DeleteTalentRequest__Output } from '../../../shuangzhao/talent/v1/DeleteTalentRequest.js';
import type { DeleteTalentResponse as _shuangzhao_talent_v1_DeleteTalentResponse, DeleteTalentResponse__Output as _shuangzhao_talent_v1_DeleteTalentResponse__Output } from '../../../shuangzhao/talent/v1/DeleteTalentResponse.js';
import type { GetTalentRequest as _shuangzhao_talent_v1_GetTalentRequest, GetTalentRequest__Output as _shuangzhao_talent_v1_GetTalentRequest__Output } from '../../../shuangzhao/talent/v1/GetTalentRequest.js';
import type { GetTalentResponse as _shuangzhao_talent_v1_GetTalentResponse, GetTalentResponse__Output as _shuangzhao_talent_v1_GetTalentResponse__Output } from '../../../shuangzhao/talent/v1/GetTalentResponse.js';
import type { ListAuditEntriesRequest as _shuangzhao_common_v1_ListAuditEntriesRequest, ListAuditEntriesRequest__Output as _shuangzhao_common_v1_ListAuditEntriesRequest__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesRequest.js';
import type { ListAuditEntriesResponse as _shuangzhao_common_v1_ListAuditEntriesResponse, ListAuditEntriesResponse__Output as _shuangzhao_common_v1_ListAuditEntriesResponse__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesResponse.js';
import type { ListPoolMembersRequest as _shuangzhao_talent_v1_ListPoolMembersRequest, ListPoolMembersRequest__Output as _shuangzhao_talent_v1_ListPoolMembersRequest__Output } from '../../../shuangzhao/talent/v1/ListPoolMembersRequest.js';
import type { ListPoolMembersResponse as _shuangzhao_talent_v1_ListPoolMembersResponse, ListPoolMembersResponse__Output as _shuangzhao_talent_v1_ListPoolMembersResponse__Output } from '../../../shuangzhao/talent/v1/ListPoolMembersResponse.js';
import type { ListPoolsRequest as _shuangzhao_talent_v1_ListPoolsRequest, ListPoolsRequest__Output as _shuangzhao_talent_v1_ListPoolsRequest__Output } from '../../../shuangzhao/talent/v1/ListPoolsRequest.js';
import type { ListPoolsResponse as _shuangzhao_talent_v1_ListPoolsResponse, ListPoolsResponse__Output as _shuangzhao_talent_v1_ListPoolsResponse__Output } from '../../../shuangzhao/talent/v1/ListPoolsResponse.js';
import type { ListSkillsRequest as _shuangzhao_talent_v1_ListSkillsRequest, ListSkillsRequest__Output as _shuangzhao_talent_v1_ListSkillsRequest__Output } from '../../../shuangzhao/talent/v1/ListSkillsRequest.js';
import type { ListSkillsResponse as _shuangzhao_talent_v1_ListSkillsResponse, ListSkillsResponse__Output as _shuangzhao_talent_v1_ListSkillsResponse__Output } from '../../../shuangzhao/talent/v1/ListSkillsResponse.js';
import type { ListTalentAccessRequest as _shuangzhao_talent_v1_ListTalentAccessRequest, ListTalentAccessRequest__Output as _shuangzhao_talent_v1_ListTalentAccessRequest__Output } from '../../../shuangzhao/talent/v1/ListTalentAccessRequest.js';
import type { ListTalentAccessResponse as _shuangzhao_talent_v1_ListTalentAccessResponse, ListTalentAccessResponse__Output as _shuangzhao_talent_v1_ListTalentAccessResponse__Output } from '../../../shuangzhao/talent/v1/ListTalentAccessResponse.js';
import type { LookUpTalentsRequest as _shuangzhao_talent_v1_LookUpTalentsRequest, LookUpTalentsRequest__Output as _shuangzhao_talent_v1_LookUpTalentsRequest__Output } from '../../../shuangzhao/talent/v1/LookUpTalentsRequest.js';
import type { LookUpTalentsResponse as _shuangzhao_talent_v1_LookUpTalentsResponse, LookUpTalentsResponse__Output as _shuangzhao_talent_v1_LookUpTalentsResponse__Output } from '../../../shuangzhao/talent/v1/LookUpTalentsResponse.js';
import type { MovePoolMembersRequest as _shuangzhao_talent_v1_MovePoolMembersRequest, MovePoolMembersRequest__Output as _shuangzhao_talent_v1_MovePoolMembersRequest__Output } from '../../../shuangzhao/talent/v1/MovePoolMembersRequest.js';
import type { MovePoolMembersResponse as _shuangzhao_talent_v1_MovePoolMembersResponse, MovePoolMembersResponse__Output as _shuangzhao_talent_v1_MovePoolMembersResponse__Output } from '../../../shuangzhao/talent/v1/MovePoolMembersResponse.js';
import type { PutTalentRequest as _shuangzhao_talent_v1_PutTalentRequest, PutTalentRequest__Output as _shuangzhao_talent_v1_PutTalentRequest__Output } from '../../../shuangzhao/talent/v1/PutTalentRequest.js';
import type { PutTalentResponse as _shuangzhao_talent_v1_PutTalentResponse, PutTalentResponse__Output as _shuangzhao_talent_v1_PutTalentResponse__Output } from '../../../shuangzhao/talent/v1/PutTalentResponse.js';
import type { SearchTalentsRequest as _shuangzhao_talent_v1_SearchTalentsRequest, SearchTalentsRequest__Output as _shuangzhao_talent_v1_SearchTalentsRequest__Output } from '../../../shuangzhao/talent/v1/SearchTalentsRequest.js';
import type { SearchTalentsResponse as _shuangzhao_talent_v1_SearchTalentsResponse, SearchTalentsResponse__Output as _shuangzhao_talent_v1_SearchTalentsResponse__Output } from '../../../shuangzhao/talent/v1/SearchTalentsResponse.js';
import type { UndoPoolMoveRequest as _shuangzhao_talent_v1_UndoPoolMoveRequest, UndoPoolMoveRequest__Output as _shuangzhao_talent_v1_UndoPoolMoveRequest__Output } from '../../../shuangzhao/talent/v1/UndoPoolMoveRequest.js';
import type { UndoPoolMoveResponse as _shuangzhao_talent_v1_UndoPoolMoveResponse, UndoPoolMoveResponse__Output as _shuangzhao_talent_v1_UndoPoolMoveResponse__Output } from '../../../shuangzhao/talent/v1/UndoPoolMoveResponse.js';
import type { UnmaskTalentRequest as _shuangzhao_talent_v1_UnmaskTalentRequest, UnmaskTalentRequest__Output as _shuangzhao_talent_v1_UnmaskTalentRequest__Output } from '../../../shuangzhao/talent/v1/UnmaskTalentRequest.js';
import type { UnmaskTalentResponse as _shuangzhao_talent_v1_UnmaskTalentResponse, UnmaskTalentResponse__Output as _shuangzhao_talent_v1_UnmaskTalentResponse__Output } from '../../../shuangzhao/talent/v1/UnmaskTalentResponse.js';

export interface TalentServiceClient extends grpc.Client {
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  
  GetTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  GetTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  GetTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  GetTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  getTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  getTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  getTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  getTalent(argument: _shuangzhao_talent_v1_GetTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetTalentResponse__Output>): grpc.ClientUnaryCall;
  
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  
  ListPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  ListPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  ListPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  ListPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  listPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  listPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  listPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  listPoolMembers(argument: _shuangzhao_talent_v1_ListPoolMembersRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolMembersResponse__Output>): grpc.ClientUnaryCall;
  
  ListPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  ListPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  listPools(argument: _shuangzhao_talent_v1_ListPoolsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListPoolsResponse__Output>): grpc.ClientUnaryCall;
  
  ListSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  ListSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  ListSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  ListSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  listSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  listSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  listSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  listSkills(argument: _shuangzhao_talent_v1_ListSkillsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSkillsResponse__Output>): grpc.ClientUnaryCall;
  
  ListTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  ListTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  ListTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  ListTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  listTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  listTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  listTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  listTalentAccess(argument: _shuangzhao_talent_v1_ListTalentAccessRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListTalentAccessResponse__Output>): grpc.ClientUnaryCall;
  
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  
  UndoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  UndoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  UndoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  UndoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  undoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  undoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  undoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  undoPoolMove(argument: _shuangzhao_talent_v1_UndoPoolMoveRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoPoolMoveResponse__Output>): grpc.ClientUnaryCall;
  
  UnmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  UnmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  UnmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  UnmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  unmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  unmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  unmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  unmaskTalent(argument: _shuangzhao_talent_v1_UnmaskTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_UnmaskTalentResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface TalentServiceHandlers extends grpc.UntypedServiceImplementation {
  CreatePool: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreatePoolRequest__Output, _shuangzhao_talent_v1_CreatePoolResponse>;
  
  CreateTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreateTalentRequest__Output, _shuangzhao_talent_v1_CreateTalentResponse>;
  
  DeleteTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_DeleteTalentRequest__Output, _shuangzhao_talent_v1_DeleteTalentResponse>;
  
  GetTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_GetTalentRequest__Output, _shuangzhao_talent_v1_GetTalentResponse>;
  
  ListAuditEntries: grpc.handleUnaryCall<_shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse>;
  
  ListPoolMembers: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListPoolMembersRequest__Output, _shuangzhao_talent_v1_ListPoolMembersResponse>;
  
  ListPools: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListPoolsRequest__Output, _shuangzhao_talent_v1_ListPoolsResponse>;
  
  ListSkills: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListSkillsRequest__Output, _shuangzhao_talent_v1_ListSkillsResponse>;
  
  ListTalentAccess: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListTalentAccessRequest__Output, _shuangzhao_talent_v1_ListTalentAccessResponse>;
  
  LookUpTalents: grpc.handleUnaryCall<_shuangzhao_talent_v1_LookUpTalentsRequest__Output, _shuangzhao_talent_v1_LookUpTalentsResponse>;
  
  MovePoolMembers: grpc.handleUnaryCall<_shuangzhao_talent_v1_MovePoolMembersRequest__Output, _shuangzhao_talent_v1_MovePoolMembersResponse>;
  
  PutTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_PutTalentRequest__Output, _shuangzhao_talent_v1_PutTalentResponse>;
  
  SearchTalents: grpc.handleUnaryCall<_shuangzhao_talent_v1_SearchTalentsRequest__Output, _shuangzhao_talent_v1_SearchTalentsResponse>;
  
  UndoPoolMove: grpc.handleUnaryCall<_shuangzhao_talent_v1_UndoPoolMoveRequest__Output, _shuangzhao_talent_v1_UndoPoolMoveResponse>;
  
  UnmaskTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_UnmaskTalentRequest__Output, _shuangzhao_talent_v1_UnmaskTalentResponse>;
  
}

export interface TalentServiceDefinition extends grpc.ServiceDefinition {
  CreatePool: MethodDefinition<_shuangzhao_talent_v1_CreatePoolRequest, _shuangzhao_talent_v1_CreatePoolResponse, _shuangzhao_talent_v1_CreatePoolRequest__Output, _shuangzhao_talent_v1_CreatePoolResponse__Output>
  CreateTalent: MethodDefinition<_shuangzhao_talent_v1_CreateTalentRequest, _shuangzhao_talent_v1_CreateTalentResponse, _shuangzhao_talent_v1_CreateTalentRequest__Output, _shuangzhao_talent_v1_CreateTalentResponse__Output>
  DeleteTalent: MethodDefinition<_shuangzhao_talent_v1_DeleteTalentRequest, _shuangzhao_talent_v1_DeleteTalentResponse, _shuangzhao_talent_v1_DeleteTalentRequest__Output, _shuangzhao_talent_v1_DeleteTalentResponse__Output>
  GetTalent: MethodDefinition<_shuangzhao_talent_v1_GetTalentRequest, _shuangzhao_talent_v1_GetTalentResponse, _shuangzhao_talent_v1_GetTalentRequest__Output, _shuangzhao_talent_v1_GetTalentResponse__Output>
  ListAuditEntries: MethodDefinition<_shuangzhao_common_v1_ListAuditEntriesRequest, _shuangzhao_common_v1_ListAuditEntriesResponse, _shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse__Output>
  ListPoolMembers: MethodDefinition<_shuangzhao_talent_v1_ListPoolMembersRequest, _shuangzhao_talent_v1_ListPoolMembersResponse, _shuangzhao_talent_v1_ListPoolMembersRequest__Output, _shuangzhao_talent_v1_ListPoolMembersResponse__Output>
  ListPools: MethodDefinition<_shuangzhao_talent_v1_ListPoolsRequest, _shuangzhao_talent_v1_ListPoolsResponse, _shuangzhao_talent_v1_ListPoolsRequest__Output, _shuangzhao_talent_v1_ListPoolsResponse__Output>
  ListSkills: MethodDefinition<_shuangzhao_talent_v1_ListSkillsRequest, _shuangzhao_talent_v1_ListSkillsResponse, _shuangzhao_talent_v1_ListSkillsRequest__Output, _shuangzhao_talent_v1_ListSkillsResponse__Output>
  ListTalentAccess: MethodDefinition<_shuangzhao_talent_v1_ListTalentAccessRequest, _shuangzhao_talent_v1_ListTalentAccessResponse, _shuangzhao_talent_v1_ListTalentAccessRequest__Output, _shuangzhao_talent_v1_ListTalentAccessResponse__Output>
  LookUpTalents: MethodDefinition<_shuangzhao_talent_v1_LookUpTalentsRequest, _shuangzhao_talent_v1_LookUpTalentsResponse, _shuangzhao_talent_v1_LookUpTalentsRequest__Output, _shuangzhao_talent_v1_LookUpTalentsResponse__Output>
  MovePoolMembers: MethodDefinition<_shuangzhao_talent_v1_MovePoolMembersRequest, _shuangzhao_talent_v1_MovePoolMembersResponse, _shuangzhao_talent_v1_MovePoolMembersRequest__Output, _shuangzhao_talent_v1_MovePoolMembersResponse__Output>
  PutTalent: MethodDefinition<_shuangzhao_talent_v1_PutTalentRequest, _shuangzhao_talent_v1_PutTalentResponse, _shuangzhao_talent_v1_PutTalentRequest__Output, _shuangzhao_talent_v1_PutTalentResponse__Output>
  SearchTalents: MethodDefinition<_shuangzhao_talent_v1_SearchTalentsRequest, _shuangzhao_talent_v1_SearchTalentsResponse, _shuangzhao_talent_v1_SearchTalentsRequest__Output, _shuangzhao_talent_v1_SearchTalentsResponse__Output>
  UndoPoolMove: MethodDefinition<_shuangzhao_talent_v1_UndoPoolMoveRequest, _shuangzhao_talent_v1_UndoPoolMoveResponse, _shuangzhao_talent_v1_UndoPoolMoveRequest__Output, _shuangzhao_talent_v1_UndoPoolMoveResponse__Output>
  UnmaskTalent: MethodDefinition<_shuangzhao_talent_v1_UnmaskTalentRequest, _shuangzhao_talent_v1_UnmaskTalentResponse, _shuangzhao_talent_v1_UnmaskTalentRequest__Output, _shuangzhao_talent_v1_UnmaskTalentResponse__Output>
}
