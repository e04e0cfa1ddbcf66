// Original file: protos/shuangzhao/talent/v1/talent_service.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AnswerRetentionRequest as _shuangzhao_talent_v1_AnswerRetentionRequest, AnswerRetentionRequest__Output as _shuangzhao_talent_v1_AnswerRetentionRequest__Output } from '../../../shuangzhao/talent/v1/AnswerRetentionRequest.js';
import type { AnswerRetentionResponse as _shuangzhao_talent_v1_AnswerRetentionResponse, AnswerRetentionResponse__Output as _shuangzhao_talent_v1_AnswerRetentionResponse__Output } from '../../../shuangzhao/talent/v1/AnswerRetentionResponse.js';
import type { AnswerRightsRequestRequest as _shuangzhao_talent_v1_AnswerRightsRequestRequest, AnswerRightsRequestRequest__Output as _shuangzhao_talent_v1_AnswerRightsRequestRequest__Output } from '../../../shuangzhao/talent/v1/AnswerRightsRequestRequest.js';
import type { AnswerRightsRequestResponse as _shuangzhao_talent_v1_AnswerRightsRequestResponse, AnswerRightsRequestResponse__Output as _shuangzhao_talent_v1_AnswerRightsRequestResponse__Output } from '../../../shuangzhao/talent/v1/AnswerRightsRequestResponse.js';
import type { CloseNeedRequest as _shuangzhao_talent_v1_CloseNeedRequest, CloseNeedRequest__Output as _shuangzhao_talent_v1_CloseNeedRequest__Output } from '../../../shuangzhao/talent/v1/CloseNeedRequest.js';
import type { CloseNeedResponse as _shuangzhao_talent_v1_CloseNeedResponse, CloseNeedResponse__Output as _shuangzhao_talent_v1_CloseNeedResponse__Output } from '../../../shuangzhao/talent/v1/CloseNeedResponse.js';
import type { CopyTalentRequest as _shuangzhao_talent_v1_CopyTalentRequest, CopyTalentRequest__Output as _shuangzhao_talent_v1_CopyTalentRequest__Output } from '../../../shuangzhao/talent/v1/CopyTalentRequest.js';
import type { CopyTalentResponse as _shuangzhao_talent_v1_CopyTalentResponse, CopyTalentResponse__Output as _shuangzhao_talent_v1_CopyTalentResponse__Output } from '../../../shuangzhao/talent/v1/CopyTalentResponse.js';
import type { CreateNeedRequest as _shuangzhao_talent_v1_CreateNeedRequest, CreateNeedRequest__Output as _shuangzhao_talent_v1_CreateNeedRequest__Output } from '../../../shuangzhao/talent/v1/CreateNeedRequest.js';
import type { CreateNeedResponse as _shuangzhao_talent_v1_CreateNeedResponse, CreateNeedResponse__Output as _shuangzhao_talent_v1_CreateNeedResponse__Output } from '../../../shuangzhao/talent/v1/CreateNeedResponse.js';
import type { CreateOwnRequestRequest as _shuangzhao_talent_v1_CreateOwnRequestRequest, CreateOwnRequestRequest__Output as _shuangzhao_talent_v1_CreateOwnRequestRequest__Output } from '../../../shuangzhao/talent/v1/CreateOwnRequestRequest.js';
import type { CreateOwnRequestResponse as _shuangzhao_talent_v1_CreateOwnRequestResponse, CreateOwnRequestResponse__Output as _shuangzhao_talent_v1_CreateOwnRequestResponse__Output } from '../../../shuangzhao/talent/v1/CreateOwnRequestResponse.js';
import type { CreatePoolRequest as _shuangzhao_talent_v1_CreatePoolRequest, CreatePoolRequest__Output as _shuangzhao_talent_v1_CreatePoolRequest__Output } from '../../../shuangzhao/talent/v1/CreatePoolRequest.js';
import type { CreatePoolResponse as _shuangzhao_talent_v1_CreatePoolResponse, CreatePoolResponse__Output as _shuangzhao_talent_v1_CreatePoolResponse__Output } from '../../../shuangzhao/talent/v1/CreatePoolResponse.js';
import type { CreateReferralRequest as _shuangzhao_talent_v1_CreateReferralRequest, CreateReferralRequest__Output as _shuangzhao_talent_v1_CreateReferralRequest__Output } from '../../../shuangzhao/talent/v1/CreateReferralRequest.js';
import type { CreateReferralResponse as _shuangzhao_talent_v1_CreateReferralResponse, CreateReferralResponse__Output as _shuangzhao_talent_v1_CreateReferralResponse__Output } from '../../../shuangzhao/talent/v1/CreateReferralResponse.js';
import type { CreateRightsRequestRequest as _shuangzhao_talent_v1_CreateRightsRequestRequest, CreateRightsRequestRequest__Output as _shuangzhao_talent_v1_CreateRightsRequestRequest__Output } from '../../../shuangzhao/talent/v1/CreateRightsRequestRequest.js';
import type { CreateRightsRequestResponse as _shuangzhao_talent_v1_CreateRightsRequestResponse, CreateRightsRequestResponse__Output as _shuangzhao_talent_v1_CreateRightsRequestResponse__Output } from '../../../shuangzhao/talent/v1/CreateRightsRequestResponse.js';
import type { CreateTalentRequest as _shuangzhao_talent_v1_CreateTalentRequest, CreateTalentRequest__Output as _shuangzhao_talent_v1_CreateTalentRequest__Output } from '../../../shuangzhao/talent/v1/CreateTalentRequest.js';
import type { CreateTalentResponse as _shuangzhao_talent_v1_CreateTalentResponse, CreateTalentResponse__Output as _shuangzhao_talent_v1_CreateTalentResponse__Output } from '../../../shuangzhao/talent/v1/CreateTalentResponse.js';
import type { DecideDuplicateRequest as _shuangzhao_talent_v1_DecideDuplicateRequest, DecideDuplicateRequest__Output as _shuangzhao_talent_v1_DecideDuplicateRequest__Output } from '../../../shuangzhao/talent/v1/DecideDuplicateRequest.js';
import type { DecideDuplicateResponse as _shuangzhao_talent_v1_DecideDuplicateResponse, DecideDuplicateResponse__Output as _shuangzhao_talent_v1_DecideDuplicateResponse__Output } from '../../../shuangzhao/talent/v1/DecideDuplicateResponse.js';
import type { DeleteSearchRequest as _shuangzhao_talent_v1_DeleteSearchRequest, DeleteSearchRequest__Output as _shuangzhao_talent_v1_DeleteSearchRequest__Output } from '../../../shuangzhao/talent/v1/DeleteSearchRequest.js';
import type { DeleteSearchResponse as _shuangzhao_talent_v1_DeleteSearchResponse, DeleteSearchResponse__Output as _shuangzhao_talent_v1_DeleteSearchResponse__Output } from '../../../shuangzhao/talent/v1/DeleteSearchResponse.js';
import type { DeleteTalentRequest as _shuangzhao_talent_v1_DeleteTalentRequest, DeleteTalentRequest__Output as _shuangzhao_talent_v1_DeleteTalentRequest__Output } from '../../../shuangzhao/talent/v1/DeleteTalentRequest.js';
import type { DeleteTalentResponse as _shuangzhao_talent_v1_DeleteTalentResponse, DeleteTalentResponse__Output as _shuangzhao_talent_v1_DeleteTalentResponse__Output } from '../../../shuangzhao/talent/v1/DeleteTalentResponse.js';
import type { ExplainMatchRequest as _shuangzhao_talent_v1_ExplainMatchRequest, ExplainMatchRequest__Output as _shuangzhao_talent_v1_ExplainMatchRequest__Output } from '../../../shuangzhao/talent/v1/ExplainMatchRequest.js';
import type { ExplainMatchResponse as _shuangzhao_talent_v1_ExplainMatchResponse, ExplainMatchResponse__Output as _shuangzhao_talent_v1_ExplainMatchResponse__Output } from '../../../shuangzhao/talent/v1/ExplainMatchResponse.js';
import type { GetImportTemplateRequest as _shuangzhao_common_v1_GetImportTemplateRequest, GetImportTemplateRequest__Output as _shuangzhao_common_v1_GetImportTemplateRequest__Output } from '../../../shuangzhao/common/v1/GetImportTemplateRequest.js';
import type { GetImportTemplateResponse as _shuangzhao_common_v1_GetImportTemplateResponse, GetImportTemplateResponse__Output as _shuangzhao_common_v1_GetImportTemplateResponse__Output } from '../../../shuangzhao/common/v1/GetImportTemplateResponse.js';
import type { GetJobRequest as _shuangzhao_common_v1_GetJobRequest, GetJobRequest__Output as _shuangzhao_common_v1_GetJobRequest__Output } from '../../../shuangzhao/common/v1/GetJobRequest.js';
import type { GetJobResponse as _shuangzhao_common_v1_GetJobResponse, GetJobResponse__Output as _shuangzhao_common_v1_GetJobResponse__Output } from '../../../shuangzhao/common/v1/GetJobResponse.js';
import type { GetNeedRequest as _shuangzhao_talent_v1_GetNeedRequest, GetNeedRequest__Output as _shuangzhao_talent_v1_GetNeedRequest__Output } from '../../../shuangzhao/talent/v1/GetNeedRequest.js';
import type { GetNeedResponse as _shuangzhao_talent_v1_GetNeedResponse, GetNeedResponse__Output as _shuangzhao_talent_v1_GetNeedResponse__Output } from '../../../shuangzhao/talent/v1/GetNeedResponse.js';
import type { GetOwnRecordRequest as _shuangzhao_talent_v1_GetOwnRecordRequest, GetOwnRecordRequest__Output as _shuangzhao_talent_v1_GetOwnRecordRequest__Output } from '../../../shuangzhao/talent/v1/GetOwnRecordRequest.js';
import type { GetOwnRecordResponse as _shuangzhao_talent_v1_GetOwnRecordResponse, GetOwnRecordResponse__Output as _shuangzhao_talent_v1_GetOwnRecordResponse__Output } from '../../../shuangzhao/talent/v1/GetOwnRecordResponse.js';
import type { GetReferralRequest as _shuangzhao_talent_v1_GetReferralRequest, GetReferralRequest__Output as _shuangzhao_talent_v1_GetReferralRequest__Output } from '../../../shuangzhao/talent/v1/GetReferralRequest.js';
import type { GetReferralResponse as _shuangzhao_talent_v1_GetReferralResponse, GetReferralResponse__Output as _shuangzhao_talent_v1_GetReferralResponse__Output } from '../../../shuangzhao/talent/v1/GetReferralResponse.js';
import type { GetRightsRequestRequest as _shuangzhao_talent_v1_GetRightsRequestRequest, GetRightsRequestRequest__Output as _shuangzhao_talent_v1_GetRightsRequestRequest__Output } from '../../../shuangzhao/talent/v1/GetRightsRequestRequest.js';
import type { GetRightsRequestResponse as _shuangzhao_talent_v1_GetRightsRequestResponse, GetRightsRequestResponse__Output as _shuangzhao_talent_v1_GetRightsRequestResponse__Output } from '../../../shuangzhao/talent/v1/GetRightsRequestResponse.js';
import type { GetTalentRequest as _shuangzhao_talent_v1_GetTalentRequest, GetTalentRequest__Output as _shuangzhao_talent_v1_GetTalentRequest__Output } from '../../../shuangzhao/talent/v1/GetTalentRequest.js';
import type { GetTalentResponse as _shuangzhao_talent_v1_GetTalentResponse, GetTalentResponse__Output as _shuangzhao_talent_v1_GetTalentResponse__Output } from '../../../shuangzhao/talent/v1/GetTalentResponse.js';
import type { ListAuditEntriesRequest as _shuangzhao_common_v1_ListAuditEntriesRequest, ListAuditEntriesRequest__Output as _shuangzhao_common_v1_ListAuditEntriesRequest__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesRequest.js';
import type { ListAuditEntriesResponse as _shuangzhao_common_v1_ListAuditEntriesResponse, ListAuditEntriesResponse__Output as _shuangzhao_common_v1_ListAuditEntriesResponse__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesResponse.js';
import type { ListContactsRequest as _shuangzhao_talent_v1_ListContactsRequest, ListContactsRequest__Output as _shuangzhao_talent_v1_ListContactsRequest__Output } from '../../../shuangzhao/talent/v1/ListContactsRequest.js';
import type { ListContactsResponse as _shuangzhao_talent_v1_ListContactsResponse, ListContactsResponse__Output as _shuangzhao_talent_v1_ListContactsResponse__Output } from '../../../shuangzhao/talent/v1/ListContactsResponse.js';
import type { ListDuplicatesRequest as _shuangzhao_talent_v1_ListDuplicatesRequest, ListDuplicatesRequest__Output as _shuangzhao_talent_v1_ListDuplicatesRequest__Output } from '../../../shuangzhao/talent/v1/ListDuplicatesRequest.js';
import type { ListDuplicatesResponse as _shuangzhao_talent_v1_ListDuplicatesResponse, ListDuplicatesResponse__Output as _shuangzhao_talent_v1_ListDuplicatesResponse__Output } from '../../../shuangzhao/talent/v1/ListDuplicatesResponse.js';
import type { ListNeedsRequest as _shuangzhao_talent_v1_ListNeedsRequest, ListNeedsRequest__Output as _shuangzhao_talent_v1_ListNeedsRequest__Output } from '../../../shuangzhao/talent/v1/ListNeedsRequest.js';
import type { ListNeedsResponse as _shuangzhao_talent_v1_ListNeedsResponse, ListNeedsResponse__Output as _shuangzhao_talent_v1_ListNeedsResponse__Output } from '../../../shuangzhao/talent/v1/ListNeedsResponse.js';
import type { ListOwnAccessRequest as _shuangzhao_talent_v1_ListOwnAccessRequest, ListOwnAccessRequest__Output as _shuangzhao_talent_v1_ListOwnAccessRequest__Output } from '../../../shuangzhao/talent/v1/ListOwnAccessRequest.js';
import type { ListOwnAccessResponse as _shuangzhao_talent_v1_ListOwnAccessResponse, ListOwnAccessResponse__Output as _shuangzhao_talent_v1_ListOwnAccessResponse__Output } from '../../../shuangzhao/talent/v1/ListOwnAccessResponse.js';
import type { ListOwnRequestsRequest as _shuangzhao_talent_v1_ListOwnRequestsRequest, ListOwnRequestsRequest__Output as _shuangzhao_talent_v1_ListOwnRequestsRequest__Output } from '../../../shuangzhao/talent/v1/ListOwnRequestsRequest.js';
import type { ListOwnRequestsResponse as _shuangzhao_talent_v1_ListOwnRequestsResponse, ListOwnRequestsResponse__Output as _shuangzhao_talent_v1_ListOwnRequestsResponse__Output } from '../../../shuangzhao/talent/v1/ListOwnRequestsResponse.js';
import type { ListPoolMembersRequest as _shuangzhao_talent_v1_ListPoolMembersRequest, ListPoolMembersRequest__Output as _shuangzhao_talent_v1_ListPoolMembersRequest__Output } from '../../../shuangzhao/talent/v1/ListPoolMembersRequest.js';
import type { ListPoolMembersResponse as _shuangzhao_talent_v1_ListPoolMembersResponse, ListPoolMembersResponse__Output as _shuangzhao_talent_v1_ListPoolMembersResponse__Output } from '../../../shuangzhao/talent/v1/ListPoolMembersResponse.js';
import type { ListPoolsRequest as _shuangzhao_talent_v1_ListPoolsRequest, ListPoolsRequest__Output as _shuangzhao_talent_v1_ListPoolsRequest__Output } from '../../../shuangzhao/talent/v1/ListPoolsRequest.js';
import type { ListPoolsResponse as _shuangzhao_talent_v1_ListPoolsResponse, ListPoolsResponse__Output as _shuangzhao_talent_v1_ListPoolsResponse__Output } from '../../../shuangzhao/talent/v1/ListPoolsResponse.js';
import type { ListReferralsRequest as _shuangzhao_talent_v1_ListReferralsRequest, ListReferralsRequest__Output as _shuangzhao_talent_v1_ListReferralsRequest__Output } from '../../../shuangzhao/talent/v1/ListReferralsRequest.js';
import type { ListReferralsResponse as _shuangzhao_talent_v1_ListReferralsResponse, ListReferralsResponse__Output as _shuangzhao_talent_v1_ListReferralsResponse__Output } from '../../../shuangzhao/talent/v1/ListReferralsResponse.js';
import type { ListRightsRequestsRequest as _shuangzhao_talent_v1_ListRightsRequestsRequest, ListRightsRequestsRequest__Output as _shuangzhao_talent_v1_ListRightsRequestsRequest__Output } from '../../../shuangzhao/talent/v1/ListRightsRequestsRequest.js';
import type { ListRightsRequestsResponse as _shuangzhao_talent_v1_ListRightsRequestsResponse, ListRightsRequestsResponse__Output as _shuangzhao_talent_v1_ListRightsRequestsResponse__Output } from '../../../shuangzhao/talent/v1/ListRightsRequestsResponse.js';
import type { ListSavedSearchesRequest as _shuangzhao_talent_v1_ListSavedSearchesRequest, ListSavedSearchesRequest__Output as _shuangzhao_talent_v1_ListSavedSearchesRequest__Output } from '../../../shuangzhao/talent/v1/ListSavedSearchesRequest.js';
import type { ListSavedSearchesResponse as _shuangzhao_talent_v1_ListSavedSearchesResponse, ListSavedSearchesResponse__Output as _shuangzhao_talent_v1_ListSavedSearchesResponse__Output } from '../../../shuangzhao/talent/v1/ListSavedSearchesResponse.js';
import type { ListSkillsRequest as _shuangzhao_talent_v1_ListSkillsRequest, ListSkillsRequest__Output as _shuangzhao_talent_v1_ListSkillsRequest__Output } from '../../../shuangzhao/talent/v1/ListSkillsRequest.js';
import type { ListSkillsResponse as _shuangzhao_talent_v1_ListSkillsResponse, ListSkillsResponse__Output as _shuangzhao_talent_v1_ListSkillsResponse__Output } from '../../../shuangzhao/talent/v1/ListSkillsResponse.js';
import type { ListTalentAccessRequest as _shuangzhao_talent_v1_ListTalentAccessRequest, ListTalentAccessRequest__Output as _shuangzhao_talent_v1_ListTalentAccessRequest__Output } from '../../../shuangzhao/talent/v1/ListTalentAccessRequest.js';
import type { ListTalentAccessResponse as _shuangzhao_talent_v1_ListTalentAccessResponse, ListTalentAccessResponse__Output as _shuangzhao_talent_v1_ListTalentAccessResponse__Output } from '../../../shuangzhao/talent/v1/ListTalentAccessResponse.js';
import type { LookAtSearchRequest as _shuangzhao_talent_v1_LookAtSearchRequest, LookAtSearchRequest__Output as _shuangzhao_talent_v1_LookAtSearchRequest__Output } from '../../../shuangzhao/talent/v1/LookAtSearchRequest.js';
import type { LookAtSearchResponse as _shuangzhao_talent_v1_LookAtSearchResponse, LookAtSearchResponse__Output as _shuangzhao_talent_v1_LookAtSearchResponse__Output } from '../../../shuangzhao/talent/v1/LookAtSearchResponse.js';
import type { LookUpTalentsRequest as _shuangzhao_talent_v1_LookUpTalentsRequest, LookUpTalentsRequest__Output as _shuangzhao_talent_v1_LookUpTalentsRequest__Output } from '../../../shuangzhao/talent/v1/LookUpTalentsRequest.js';
import type { LookUpTalentsResponse as _shuangzhao_talent_v1_LookUpTalentsResponse, LookUpTalentsResponse__Output as _shuangzhao_talent_v1_LookUpTalentsResponse__Output } from '../../../shuangzhao/talent/v1/LookUpTalentsResponse.js';
import type { MatchNeedRequest as _shuangzhao_talent_v1_MatchNeedRequest, MatchNeedRequest__Output as _shuangzhao_talent_v1_MatchNeedRequest__Output } from '../../../shuangzhao/talent/v1/MatchNeedRequest.js';
import type { MatchNeedResponse as _shuangzhao_talent_v1_MatchNeedResponse, MatchNeedResponse__Output as _shuangzhao_talent_v1_MatchNeedResponse__Output } from '../../../shuangzhao/talent/v1/MatchNeedResponse.js';
import type { MatchTalentRequest as _shuangzhao_talent_v1_MatchTalentRequest, MatchTalentRequest__Output as _shuangzhao_talent_v1_MatchTalentRequest__Output } from '../../../shuangzhao/talent/v1/MatchTalentRequest.js';
import type { MatchTalentResponse as _shuangzhao_talent_v1_MatchTalentResponse, MatchTalentResponse__Output as _shuangzhao_talent_v1_MatchTalentResponse__Output } from '../../../shuangzhao/talent/v1/MatchTalentResponse.js';
import type { MergeTalentsRequest as _shuangzhao_talent_v1_MergeTalentsRequest, MergeTalentsRequest__Output as _shuangzhao_talent_v1_MergeTalentsRequest__Output } from '../../../shuangzhao/talent/v1/MergeTalentsRequest.js';
import type { MergeTalentsResponse as _shuangzhao_talent_v1_MergeTalentsResponse, MergeTalentsResponse__Output as _shuangzhao_talent_v1_MergeTalentsResponse__Output } from '../../../shuangzhao/talent/v1/MergeTalentsResponse.js';
import type { MovePoolMembersRequest as _shuangzhao_talent_v1_MovePoolMembersRequest, MovePoolMembersRequest__Output as _shuangzhao_talent_v1_MovePoolMembersRequest__Output } from '../../../shuangzhao/talent/v1/MovePoolMembersRequest.js';
import type { MovePoolMembersResponse as _shuangzhao_talent_v1_MovePoolMembersResponse, MovePoolMembersResponse__Output as _shuangzhao_talent_v1_MovePoolMembersResponse__Output } from '../../../shuangzhao/talent/v1/MovePoolMembersResponse.js';
import type { MoveReferralRequest as _shuangzhao_talent_v1_MoveReferralRequest, MoveReferralRequest__Output as _shuangzhao_talent_v1_MoveReferralRequest__Output } from '../../../shuangzhao/talent/v1/MoveReferralRequest.js';
import type { MoveReferralResponse as _shuangzhao_talent_v1_MoveReferralResponse, MoveReferralResponse__Output as _shuangzhao_talent_v1_MoveReferralResponse__Output } from '../../../shuangzhao/talent/v1/MoveReferralResponse.js';
import type { NoteContactRequest as _shuangzhao_talent_v1_NoteContactRequest, NoteContactRequest__Output as _shuangzhao_talent_v1_NoteContactRequest__Output } from '../../../shuangzhao/talent/v1/NoteContactRequest.js';
import type { NoteContactResponse as _shuangzhao_talent_v1_NoteContactResponse, NoteContactResponse__Output as _shuangzhao_talent_v1_NoteContactResponse__Output } from '../../../shuangzhao/talent/v1/NoteContactResponse.js';
import type { PutNeedRequest as _shuangzhao_talent_v1_PutNeedRequest, PutNeedRequest__Output as _shuangzhao_talent_v1_PutNeedRequest__Output } from '../../../shuangzhao/talent/v1/PutNeedRequest.js';
import type { PutNeedResponse as _shuangzhao_talent_v1_PutNeedResponse, PutNeedResponse__Output as _shuangzhao_talent_v1_PutNeedResponse__Output } from '../../../shuangzhao/talent/v1/PutNeedResponse.js';
import type { PutTalentRequest as _shuangzhao_talent_v1_PutTalentRequest, PutTalentRequest__Output as _shuangzhao_talent_v1_PutTalentRequest__Output } from '../../../shuangzhao/talent/v1/PutTalentRequest.js';
import type { PutTalentResponse as _shuangzhao_talent_v1_PutTalentResponse, PutTalentResponse__Output as _shuangzhao_talent_v1_PutTalentResponse__Output } from '../../../shuangzhao/talent/v1/PutTalentResponse.js';
import type { ReadJobFileRequest as _shuangzhao_common_v1_ReadJobFileRequest, ReadJobFileRequest__Output as _shuangzhao_common_v1_ReadJobFileRequest__Output } from '../../../shuangzhao/common/v1/ReadJobFileRequest.js';
import type { ReadJobFileResponse as _shuangzhao_common_v1_ReadJobFileResponse, ReadJobFileResponse__Output as _shuangzhao_common_v1_ReadJobFileResponse__Output } from '../../../shuangzhao/common/v1/ReadJobFileResponse.js';
import type { SaveSearchRequest as _shuangzhao_talent_v1_SaveSearchRequest, SaveSearchRequest__Output as _shuangzhao_talent_v1_SaveSearchRequest__Output } from '../../../shuangzhao/talent/v1/SaveSearchRequest.js';
import type { SaveSearchResponse as _shuangzhao_talent_v1_SaveSearchResponse, SaveSearchResponse__Output as _shuangzhao_talent_v1_SaveSearchResponse__Output } from '../../../shuangzhao/talent/v1/SaveSearchResponse.js';
import type { SearchTalentsRequest as _shuangzhao_talent_v1_SearchTalentsRequest, SearchTalentsRequest__Output as _shuangzhao_talent_v1_SearchTalentsRequest__Output } from '../../../shuangzhao/talent/v1/SearchTalentsRequest.js';
import type { SearchTalentsResponse as _shuangzhao_talent_v1_SearchTalentsResponse, SearchTalentsResponse__Output as _shuangzhao_talent_v1_SearchTalentsResponse__Output } from '../../../shuangzhao/talent/v1/SearchTalentsResponse.js';
import type { StartImportRequest as _shuangzhao_common_v1_StartImportRequest, StartImportRequest__Output as _shuangzhao_common_v1_StartImportRequest__Output } from '../../../shuangzhao/common/v1/StartImportRequest.js';
import type { StartImportResponse as _shuangzhao_common_v1_StartImportResponse, StartImportResponse__Output as _shuangzhao_common_v1_StartImportResponse__Output } from '../../../shuangzhao/common/v1/StartImportResponse.js';
import type { UndoMergeRequest as _shuangzhao_talent_v1_UndoMergeRequest, UndoMergeRequest__Output as _shuangzhao_talent_v1_UndoMergeRequest__Output } from '../../../shuangzhao/talent/v1/UndoMergeRequest.js';
import type { UndoMergeResponse as _shuangzhao_talent_v1_UndoMergeResponse, UndoMergeResponse__Output as _shuangzhao_talent_v1_UndoMergeResponse__Output } from '../../../shuangzhao/talent/v1/UndoMergeResponse.js';
import type { UndoPoolMoveRequest as _shuangzhao_talent_v1_UndoPoolMoveRequest, UndoPoolMoveRequest__Output as _shuangzhao_talent_v1_UndoPoolMoveRequest__Output } from '../../../shuangzhao/talent/v1/UndoPoolMoveRequest.js';
import type { UndoPoolMoveResponse as _shuangzhao_talent_v1_UndoPoolMoveResponse, UndoPoolMoveResponse__Output as _shuangzhao_talent_v1_UndoPoolMoveResponse__Output } from '../../../shuangzhao/talent/v1/UndoPoolMoveResponse.js';
import type { UnmaskTalentRequest as _shuangzhao_talent_v1_UnmaskTalentRequest, UnmaskTalentRequest__Output as _shuangzhao_talent_v1_UnmaskTalentRequest__Output } from '../../../shuangzhao/talent/v1/UnmaskTalentRequest.js';
import type { UnmaskTalentResponse as _shuangzhao_talent_v1_UnmaskTalentResponse, UnmaskTalentResponse__Output as _shuangzhao_talent_v1_UnmaskTalentResponse__Output } from '../../../shuangzhao/talent/v1/UnmaskTalentResponse.js';

export interface TalentServiceClient extends grpc.Client {
  AnswerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  AnswerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  AnswerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  AnswerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  answerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  answerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  answerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  answerRetention(argument: _shuangzhao_talent_v1_AnswerRetentionRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRetentionResponse__Output>): grpc.ClientUnaryCall;
  
  AnswerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  AnswerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  AnswerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  AnswerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  answerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  answerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  answerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  answerRightsRequest(argument: _shuangzhao_talent_v1_AnswerRightsRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  
  CloseNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  CloseNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  CloseNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  CloseNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  closeNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  closeNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  closeNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  closeNeed(argument: _shuangzhao_talent_v1_CloseNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CloseNeedResponse__Output>): grpc.ClientUnaryCall;
  
  CopyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  CopyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  CopyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  CopyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  copyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  copyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  copyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  copyTalent(argument: _shuangzhao_talent_v1_CopyTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CopyTalentResponse__Output>): grpc.ClientUnaryCall;
  
  CreateNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  CreateNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  CreateNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  CreateNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  createNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  createNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  createNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  createNeed(argument: _shuangzhao_talent_v1_CreateNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateNeedResponse__Output>): grpc.ClientUnaryCall;
  
  CreateOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  CreateOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  CreateOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  CreateOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  createOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  createOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  createOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  createOwnRequest(argument: _shuangzhao_talent_v1_CreateOwnRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateOwnRequestResponse__Output>): grpc.ClientUnaryCall;
  
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  CreatePool(argument: _shuangzhao_talent_v1_CreatePoolRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  createPool(argument: _shuangzhao_talent_v1_CreatePoolRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreatePoolResponse__Output>): grpc.ClientUnaryCall;
  
  CreateReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  CreateReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  CreateReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  CreateReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  createReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  createReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  createReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  createReferral(argument: _shuangzhao_talent_v1_CreateReferralRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateReferralResponse__Output>): grpc.ClientUnaryCall;
  
  CreateRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  CreateRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  CreateRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  CreateRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  createRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  createRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  createRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  createRightsRequest(argument: _shuangzhao_talent_v1_CreateRightsRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  CreateTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  createTalent(argument: _shuangzhao_talent_v1_CreateTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_CreateTalentResponse__Output>): grpc.ClientUnaryCall;
  
  DecideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  DecideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  DecideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  DecideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  decideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  decideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  decideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  decideDuplicate(argument: _shuangzhao_talent_v1_DecideDuplicateRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DecideDuplicateResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  DeleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  DeleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  DeleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  deleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  deleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  deleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  deleteSearch(argument: _shuangzhao_talent_v1_DeleteSearchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteSearchResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  DeleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  deleteTalent(argument: _shuangzhao_talent_v1_DeleteTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_DeleteTalentResponse__Output>): grpc.ClientUnaryCall;
  
  ExplainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  ExplainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  ExplainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  ExplainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  explainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  explainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  explainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  explainMatch(argument: _shuangzhao_talent_v1_ExplainMatchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ExplainMatchResponse__Output>): grpc.ClientUnaryCall;
  
  GetImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  GetImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  GetImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  GetImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  getImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  getImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  getImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  getImportTemplate(argument: _shuangzhao_common_v1_GetImportTemplateRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_GetImportTemplateResponse__Output>): grpc.ClientUnaryCall;
  
  GetJob(argument: _shuangzhao_common_v1_GetJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  GetJob(argument: _shuangzhao_common_v1_GetJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  GetJob(argument: _shuangzhao_common_v1_GetJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  GetJob(argument: _shuangzhao_common_v1_GetJobRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  getJob(argument: _shuangzhao_common_v1_GetJobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  getJob(argument: _shuangzhao_common_v1_GetJobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  getJob(argument: _shuangzhao_common_v1_GetJobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  getJob(argument: _shuangzhao_common_v1_GetJobRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_GetJobResponse__Output>): grpc.ClientUnaryCall;
  
  GetNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  GetNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  GetNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  GetNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  getNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  getNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  getNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  getNeed(argument: _shuangzhao_talent_v1_GetNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetNeedResponse__Output>): grpc.ClientUnaryCall;
  
  GetOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  GetOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  GetOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  GetOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  getOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  getOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  getOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  getOwnRecord(argument: _shuangzhao_talent_v1_GetOwnRecordRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetOwnRecordResponse__Output>): grpc.ClientUnaryCall;
  
  GetReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  GetReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  GetReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  GetReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  getReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  getReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  getReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  getReferral(argument: _shuangzhao_talent_v1_GetReferralRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetReferralResponse__Output>): grpc.ClientUnaryCall;
  
  GetRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  GetRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  GetRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  GetRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  getRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  getRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  getRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  getRightsRequest(argument: _shuangzhao_talent_v1_GetRightsRequestRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_GetRightsRequestResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  ListContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  ListContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  ListContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  ListContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  listContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  listContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  listContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  listContacts(argument: _shuangzhao_talent_v1_ListContactsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListContactsResponse__Output>): grpc.ClientUnaryCall;
  
  ListDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  ListDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  ListDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  ListDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  listDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  listDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  listDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  listDuplicates(argument: _shuangzhao_talent_v1_ListDuplicatesRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListDuplicatesResponse__Output>): grpc.ClientUnaryCall;
  
  ListNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  ListNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  ListNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  ListNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  listNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  listNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  listNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  listNeeds(argument: _shuangzhao_talent_v1_ListNeedsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListNeedsResponse__Output>): grpc.ClientUnaryCall;
  
  ListOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  ListOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  ListOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  ListOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  listOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  listOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  listOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  listOwnAccess(argument: _shuangzhao_talent_v1_ListOwnAccessRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnAccessResponse__Output>): grpc.ClientUnaryCall;
  
  ListOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  ListOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  ListOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  ListOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  listOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  listOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  listOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  listOwnRequests(argument: _shuangzhao_talent_v1_ListOwnRequestsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListOwnRequestsResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  ListReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  ListReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  ListReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  ListReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  listReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  listReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  listReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  listReferrals(argument: _shuangzhao_talent_v1_ListReferralsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListReferralsResponse__Output>): grpc.ClientUnaryCall;
  
  ListRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  ListRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  ListRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  ListRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  listRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  listRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  listRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  listRightsRequests(argument: _shuangzhao_talent_v1_ListRightsRequestsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListRightsRequestsResponse__Output>): grpc.ClientUnaryCall;
  
  ListSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  ListSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  ListSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  ListSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  listSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  listSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  listSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  listSavedSearches(argument: _shuangzhao_talent_v1_ListSavedSearchesRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_ListSavedSearchesResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  LookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  LookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  LookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  LookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  lookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  lookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  lookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  lookAtSearch(argument: _shuangzhao_talent_v1_LookAtSearchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookAtSearchResponse__Output>): grpc.ClientUnaryCall;
  
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  LookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  lookUpTalents(argument: _shuangzhao_talent_v1_LookUpTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_LookUpTalentsResponse__Output>): grpc.ClientUnaryCall;
  
  MatchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  MatchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  MatchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  MatchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  matchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  matchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  matchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  matchNeed(argument: _shuangzhao_talent_v1_MatchNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchNeedResponse__Output>): grpc.ClientUnaryCall;
  
  MatchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  MatchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  MatchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  MatchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  matchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  matchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  matchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  matchTalent(argument: _shuangzhao_talent_v1_MatchTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MatchTalentResponse__Output>): grpc.ClientUnaryCall;
  
  MergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  MergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  MergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  MergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  mergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  mergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  mergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  mergeTalents(argument: _shuangzhao_talent_v1_MergeTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MergeTalentsResponse__Output>): grpc.ClientUnaryCall;
  
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  MovePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  movePoolMembers(argument: _shuangzhao_talent_v1_MovePoolMembersRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MovePoolMembersResponse__Output>): grpc.ClientUnaryCall;
  
  MoveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  MoveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  MoveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  MoveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  moveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  moveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  moveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  moveReferral(argument: _shuangzhao_talent_v1_MoveReferralRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_MoveReferralResponse__Output>): grpc.ClientUnaryCall;
  
  NoteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  NoteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  NoteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  NoteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  noteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  noteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  noteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  noteContact(argument: _shuangzhao_talent_v1_NoteContactRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_NoteContactResponse__Output>): grpc.ClientUnaryCall;
  
  PutNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  PutNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  PutNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  PutNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  putNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  putNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  putNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  putNeed(argument: _shuangzhao_talent_v1_PutNeedRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutNeedResponse__Output>): grpc.ClientUnaryCall;
  
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  PutTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  putTalent(argument: _shuangzhao_talent_v1_PutTalentRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_PutTalentResponse__Output>): grpc.ClientUnaryCall;
  
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  
  SaveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  SaveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  SaveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  SaveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  saveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  saveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  saveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  saveSearch(argument: _shuangzhao_talent_v1_SaveSearchRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_SaveSearchResponse__Output>): grpc.ClientUnaryCall;
  
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  SearchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  searchTalents(argument: _shuangzhao_talent_v1_SearchTalentsRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_SearchTalentsResponse__Output>): grpc.ClientUnaryCall;
  
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  
  UndoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  UndoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  UndoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  UndoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  undoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  undoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  undoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  undoMerge(argument: _shuangzhao_talent_v1_UndoMergeRequest, callback: grpc.requestCallback<_shuangzhao_talent_v1_UndoMergeResponse__Output>): grpc.ClientUnaryCall;
  
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
  AnswerRetention: grpc.handleUnaryCall<_shuangzhao_talent_v1_AnswerRetentionRequest__Output, _shuangzhao_talent_v1_AnswerRetentionResponse>;
  
  AnswerRightsRequest: grpc.handleUnaryCall<_shuangzhao_talent_v1_AnswerRightsRequestRequest__Output, _shuangzhao_talent_v1_AnswerRightsRequestResponse>;
  
  CloseNeed: grpc.handleUnaryCall<_shuangzhao_talent_v1_CloseNeedRequest__Output, _shuangzhao_talent_v1_CloseNeedResponse>;
  
  CopyTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_CopyTalentRequest__Output, _shuangzhao_talent_v1_CopyTalentResponse>;
  
  CreateNeed: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreateNeedRequest__Output, _shuangzhao_talent_v1_CreateNeedResponse>;
  
  CreateOwnRequest: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreateOwnRequestRequest__Output, _shuangzhao_talent_v1_CreateOwnRequestResponse>;
  
  CreatePool: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreatePoolRequest__Output, _shuangzhao_talent_v1_CreatePoolResponse>;
  
  CreateReferral: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreateReferralRequest__Output, _shuangzhao_talent_v1_CreateReferralResponse>;
  
  CreateRightsRequest: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreateRightsRequestRequest__Output, _shuangzhao_talent_v1_CreateRightsRequestResponse>;
  
  CreateTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_CreateTalentRequest__Output, _shuangzhao_talent_v1_CreateTalentResponse>;
  
  DecideDuplicate: grpc.handleUnaryCall<_shuangzhao_talent_v1_DecideDuplicateRequest__Output, _shuangzhao_talent_v1_DecideDuplicateResponse>;
  
  DeleteSearch: grpc.handleUnaryCall<_shuangzhao_talent_v1_DeleteSearchRequest__Output, _shuangzhao_talent_v1_DeleteSearchResponse>;
  
  DeleteTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_DeleteTalentRequest__Output, _shuangzhao_talent_v1_DeleteTalentResponse>;
  
  ExplainMatch: grpc.handleUnaryCall<_shuangzhao_talent_v1_ExplainMatchRequest__Output, _shuangzhao_talent_v1_ExplainMatchResponse>;
  
  GetImportTemplate: grpc.handleUnaryCall<_shuangzhao_common_v1_GetImportTemplateRequest__Output, _shuangzhao_common_v1_GetImportTemplateResponse>;
  
  GetJob: grpc.handleUnaryCall<_shuangzhao_common_v1_GetJobRequest__Output, _shuangzhao_common_v1_GetJobResponse>;
  
  GetNeed: grpc.handleUnaryCall<_shuangzhao_talent_v1_GetNeedRequest__Output, _shuangzhao_talent_v1_GetNeedResponse>;
  
  GetOwnRecord: grpc.handleUnaryCall<_shuangzhao_talent_v1_GetOwnRecordRequest__Output, _shuangzhao_talent_v1_GetOwnRecordResponse>;
  
  GetReferral: grpc.handleUnaryCall<_shuangzhao_talent_v1_GetReferralRequest__Output, _shuangzhao_talent_v1_GetReferralResponse>;
  
  GetRightsRequest: grpc.handleUnaryCall<_shuangzhao_talent_v1_GetRightsRequestRequest__Output, _shuangzhao_talent_v1_GetRightsRequestResponse>;
  
  GetTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_GetTalentRequest__Output, _shuangzhao_talent_v1_GetTalentResponse>;
  
  ListAuditEntries: grpc.handleUnaryCall<_shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse>;
  
  ListContacts: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListContactsRequest__Output, _shuangzhao_talent_v1_ListContactsResponse>;
  
  ListDuplicates: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListDuplicatesRequest__Output, _shuangzhao_talent_v1_ListDuplicatesResponse>;
  
  ListNeeds: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListNeedsRequest__Output, _shuangzhao_talent_v1_ListNeedsResponse>;
  
  ListOwnAccess: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListOwnAccessRequest__Output, _shuangzhao_talent_v1_ListOwnAccessResponse>;
  
  ListOwnRequests: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListOwnRequestsRequest__Output, _shuangzhao_talent_v1_ListOwnRequestsResponse>;
  
  ListPoolMembers: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListPoolMembersRequest__Output, _shuangzhao_talent_v1_ListPoolMembersResponse>;
  
  ListPools: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListPoolsRequest__Output, _shuangzhao_talent_v1_ListPoolsResponse>;
  
  ListReferrals: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListReferralsRequest__Output, _shuangzhao_talent_v1_ListReferralsResponse>;
  
  ListRightsRequests: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListRightsRequestsRequest__Output, _shuangzhao_talent_v1_ListRightsRequestsResponse>;
  
  ListSavedSearches: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListSavedSearchesRequest__Output, _shuangzhao_talent_v1_ListSavedSearchesResponse>;
  
  ListSkills: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListSkillsRequest__Output, _shuangzhao_talent_v1_ListSkillsResponse>;
  
  ListTalentAccess: grpc.handleUnaryCall<_shuangzhao_talent_v1_ListTalentAccessRequest__Output, _shuangzhao_talent_v1_ListTalentAccessResponse>;
  
  LookAtSearch: grpc.handleUnaryCall<_shuangzhao_talent_v1_LookAtSearchRequest__Output, _shuangzhao_talent_v1_LookAtSearchResponse>;
  
  LookUpTalents: grpc.handleUnaryCall<_shuangzhao_talent_v1_LookUpTalentsRequest__Output, _shuangzhao_talent_v1_LookUpTalentsResponse>;
  
  MatchNeed: grpc.handleUnaryCall<_shuangzhao_talent_v1_MatchNeedRequest__Output, _shuangzhao_talent_v1_MatchNeedResponse>;
  
  MatchTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_MatchTalentRequest__Output, _shuangzhao_talent_v1_MatchTalentResponse>;
  
  MergeTalents: grpc.handleUnaryCall<_shuangzhao_talent_v1_MergeTalentsRequest__Output, _shuangzhao_talent_v1_MergeTalentsResponse>;
  
  MovePoolMembers: grpc.handleUnaryCall<_shuangzhao_talent_v1_MovePoolMembersRequest__Output, _shuangzhao_talent_v1_MovePoolMembersResponse>;
  
  MoveReferral: grpc.handleUnaryCall<_shuangzhao_talent_v1_MoveReferralRequest__Output, _shuangzhao_talent_v1_MoveReferralResponse>;
  
  NoteContact: grpc.handleUnaryCall<_shuangzhao_talent_v1_NoteContactRequest__Output, _shuangzhao_talent_v1_NoteContactResponse>;
  
  PutNeed: grpc.handleUnaryCall<_shuangzhao_talent_v1_PutNeedRequest__Output, _shuangzhao_talent_v1_PutNeedResponse>;
  
  PutTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_PutTalentRequest__Output, _shuangzhao_talent_v1_PutTalentResponse>;
  
  ReadJobFile: grpc.handleUnaryCall<_shuangzhao_common_v1_ReadJobFileRequest__Output, _shuangzhao_common_v1_ReadJobFileResponse>;
  
  SaveSearch: grpc.handleUnaryCall<_shuangzhao_talent_v1_SaveSearchRequest__Output, _shuangzhao_talent_v1_SaveSearchResponse>;
  
  SearchTalents: grpc.handleUnaryCall<_shuangzhao_talent_v1_SearchTalentsRequest__Output, _shuangzhao_talent_v1_SearchTalentsResponse>;
  
  StartImport: grpc.handleUnaryCall<_shuangzhao_common_v1_StartImportRequest__Output, _shuangzhao_common_v1_StartImportResponse>;
  
  UndoMerge: grpc.handleUnaryCall<_shuangzhao_talent_v1_UndoMergeRequest__Output, _shuangzhao_talent_v1_UndoMergeResponse>;
  
  UndoPoolMove: grpc.handleUnaryCall<_shuangzhao_talent_v1_UndoPoolMoveRequest__Output, _shuangzhao_talent_v1_UndoPoolMoveResponse>;
  
  UnmaskTalent: grpc.handleUnaryCall<_shuangzhao_talent_v1_UnmaskTalentRequest__Output, _shuangzhao_talent_v1_UnmaskTalentResponse>;
  
}

export interface TalentServiceDefinition extends grpc.ServiceDefinition {
  AnswerRetention: MethodDefinition<_shuangzhao_talent_v1_AnswerRetentionRequest, _shuangzhao_talent_v1_AnswerRetentionResponse, _shuangzhao_talent_v1_AnswerRetentionRequest__Output, _shuangzhao_talent_v1_AnswerRetentionResponse__Output>
  AnswerRightsRequest: MethodDefinition<_shuangzhao_talent_v1_AnswerRightsRequestRequest, _shuangzhao_talent_v1_AnswerRightsRequestResponse, _shuangzhao_talent_v1_AnswerRightsRequestRequest__Output, _shuangzhao_talent_v1_AnswerRightsRequestResponse__Output>
  CloseNeed: MethodDefinition<_shuangzhao_talent_v1_CloseNeedRequest, _shuangzhao_talent_v1_CloseNeedResponse, _shuangzhao_talent_v1_CloseNeedRequest__Output, _shuangzhao_talent_v1_CloseNeedResponse__Output>
  CopyTalent: MethodDefinition<_shuangzhao_talent_v1_CopyTalentRequest, _shuangzhao_talent_v1_CopyTalentResponse, _shuangzhao_talent_v1_CopyTalentRequest__Output, _shuangzhao_talent_v1_CopyTalentResponse__Output>
  CreateNeed: MethodDefinition<_shuangzhao_talent_v1_CreateNeedRequest, _shuangzhao_talent_v1_CreateNeedResponse, _shuangzhao_talent_v1_CreateNeedRequest__Output, _shuangzhao_talent_v1_CreateNeedResponse__Output>
  CreateOwnRequest: MethodDefinition<_shuangzhao_talent_v1_CreateOwnRequestRequest, _shuangzhao_talent_v1_CreateOwnRequestResponse, _shuangzhao_talent_v1_CreateOwnRequestRequest__Output, _shuangzhao_talent_v1_CreateOwnRequestResponse__Output>
  CreatePool: MethodDefinition<_shuangzhao_talent_v1_CreatePoolRequest, _shuangzhao_talent_v1_CreatePoolResponse, _shuangzhao_talent_v1_CreatePoolRequest__Output, _shuangzhao_talent_v1_CreatePoolResponse__Output>
  CreateReferral: MethodDefinition<_shuangzhao_talent_v1_CreateReferralRequest, _shuangzhao_talent_v1_CreateReferralResponse, _shuangzhao_talent_v1_CreateReferralRequest__Output, _shuangzhao_talent_v1_CreateReferralResponse__Output>
  CreateRightsRequest: MethodDefinition<_shuangzhao_talent_v1_CreateRightsRequestRequest, _shuangzhao_talent_v1_CreateRightsRequestResponse, _shuangzhao_talent_v1_CreateRightsRequestRequest__Output, _shuangzhao_talent_v1_CreateRightsRequestResponse__Output>
  CreateTalent: MethodDefinition<_shuangzhao_talent_v1_CreateTalentRequest, _shuangzhao_talent_v1_CreateTalentResponse, _shuangzhao_talent_v1_CreateTalentRequest__Output, _shuangzhao_talent_v1_CreateTalentResponse__Output>
  DecideDuplicate: MethodDefinition<_shuangzhao_talent_v1_DecideDuplicateRequest, _shuangzhao_talent_v1_DecideDuplicateResponse, _shuangzhao_talent_v1_DecideDuplicateRequest__Output, _shuangzhao_talent_v1_DecideDuplicateResponse__Output>
  DeleteSearch: MethodDefinition<_shuangzhao_talent_v1_DeleteSearchRequest, _shuangzhao_talent_v1_DeleteSearchResponse, _shuangzhao_talent_v1_DeleteSearchRequest__Output, _shuangzhao_talent_v1_DeleteSearchResponse__Output>
  DeleteTalent: MethodDefinition<_shuangzhao_talent_v1_DeleteTalentRequest, _shuangzhao_talent_v1_DeleteTalentResponse, _shuangzhao_talent_v1_DeleteTalentRequest__Output, _shuangzhao_talent_v1_DeleteTalentResponse__Output>
  ExplainMatch: MethodDefinition<_shuangzhao_talent_v1_ExplainMatchRequest, _shuangzhao_talent_v1_ExplainMatchResponse, _shuangzhao_talent_v1_ExplainMatchRequest__Output, _shuangzhao_talent_v1_ExplainMatchResponse__Output>
  GetImportTemplate: MethodDefinition<_shuangzhao_common_v1_GetImportTemplateRequest, _shuangzhao_common_v1_GetImportTemplateResponse, _shuangzhao_common_v1_GetImportTemplateRequest__Output, _shuangzhao_common_v1_GetImportTemplateResponse__Output>
  GetJob: MethodDefinition<_shuangzhao_common_v1_GetJobRequest, _shuangzhao_common_v1_GetJobResponse, _shuangzhao_common_v1_GetJobRequest__Output, _shuangzhao_common_v1_GetJobResponse__Output>
  GetNeed: MethodDefinition<_shuangzhao_talent_v1_GetNeedRequest, _shuangzhao_talent_v1_GetNeedResponse, _shuangzhao_talent_v1_GetNeedRequest__Output, _shuangzhao_talent_v1_GetNeedResponse__Output>
  GetOwnRecord: MethodDefinition<_shuangzhao_talent_v1_GetOwnRecordRequest, _shuangzhao_talent_v1_GetOwnRecordResponse, _shuangzhao_talent_v1_GetOwnRecordRequest__Output, _shuangzhao_talent_v1_GetOwnRecordResponse__Output>
  GetReferral: MethodDefinition<_shuangzhao_talent_v1_GetReferralRequest, _shuangzhao_talent_v1_GetReferralResponse, _shuangzhao_talent_v1_GetReferralRequest__Output, _shuangzhao_talent_v1_GetReferralResponse__Output>
  GetRightsRequest: MethodDefinition<_shuangzhao_talent_v1_GetRightsRequestRequest, _shuangzhao_talent_v1_GetRightsRequestResponse, _shuangzhao_talent_v1_GetRightsRequestRequest__Output, _shuangzhao_talent_v1_GetRightsRequestResponse__Output>
  GetTalent: MethodDefinition<_shuangzhao_talent_v1_GetTalentRequest, _shuangzhao_talent_v1_GetTalentResponse, _shuangzhao_talent_v1_GetTalentRequest__Output, _shuangzhao_talent_v1_GetTalentResponse__Output>
  ListAuditEntries: MethodDefinition<_shuangzhao_common_v1_ListAuditEntriesRequest, _shuangzhao_common_v1_ListAuditEntriesResponse, _shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse__Output>
  ListContacts: MethodDefinition<_shuangzhao_talent_v1_ListContactsRequest, _shuangzhao_talent_v1_ListContactsResponse, _shuangzhao_talent_v1_ListContactsRequest__Output, _shuangzhao_talent_v1_ListContactsResponse__Output>
  ListDuplicates: MethodDefinition<_shuangzhao_talent_v1_ListDuplicatesRequest, _shuangzhao_talent_v1_ListDuplicatesResponse, _shuangzhao_talent_v1_ListDuplicatesRequest__Output, _shuangzhao_talent_v1_ListDuplicatesResponse__Output>
  ListNeeds: MethodDefinition<_shuangzhao_talent_v1_ListNeedsRequest, _shuangzhao_talent_v1_ListNeedsResponse, _shuangzhao_talent_v1_ListNeedsRequest__Output, _shuangzhao_talent_v1_ListNeedsResponse__Output>
  ListOwnAccess: MethodDefinition<_shuangzhao_talent_v1_ListOwnAccessRequest, _shuangzhao_talent_v1_ListOwnAccessResponse, _shuangzhao_talent_v1_ListOwnAccessRequest__Output, _shuangzhao_talent_v1_ListOwnAccessResponse__Output>
  ListOwnRequests: MethodDefinition<_shuangzhao_talent_v1_ListOwnRequestsRequest, _shuangzhao_talent_v1_ListOwnRequestsResponse, _shuangzhao_talent_v1_ListOwnRequestsRequest__Output, _shuangzhao_talent_v1_ListOwnRequestsResponse__Output>
  ListPoolMembers: MethodDefinition<_shuangzhao_talent_v1_ListPoolMembersRequest, _shuangzhao_talent_v1_ListPoolMembersResponse, _shuangzhao_talent_v1_ListPoolMembersRequest__Output, _shuangzhao_talent_v1_ListPoolMembersResponse__Output>
  ListPools: MethodDefinition<_shuangzhao_talent_v1_ListPoolsRequest, _shuangzhao_talent_v1_ListPoolsResponse, _shuangzhao_talent_v1_ListPoolsRequest__Output, _shuangzhao_talent_v1_ListPoolsResponse__Output>
  ListReferrals: MethodDefinition<_shuangzhao_talent_v1_ListReferralsRequest, _shuangzhao_talent_v1_ListReferralsResponse, _shuangzhao_talent_v1_ListReferralsRequest__Output, _shuangzhao_talent_v1_ListReferralsResponse__Output>
  ListRightsRequests: MethodDefinition<_shuangzhao_talent_v1_ListRightsRequestsRequest, _shuangzhao_talent_v1_ListRightsRequestsResponse, _shuangzhao_talent_v1_ListRightsRequestsRequest__Output, _shuangzhao_talent_v1_ListRightsRequestsResponse__Output>
  ListSavedSearches: MethodDefinition<_shuangzhao_talent_v1_ListSavedSearchesRequest, _shuangzhao_talent_v1_ListSavedSearchesResponse, _shuangzhao_talent_v1_ListSavedSearchesRequest__Output, _shuangzhao_talent_v1_ListSavedSearchesResponse__Output>
  ListSkills: MethodDefinition<_shuangzhao_talent_v1_ListSkillsRequest, _shuangzhao_talent_v1_ListSkillsResponse, _shuangzhao_talent_v1_ListSkillsRequest__Output, _shuangzhao_talent_v1_ListSkillsResponse__Output>
  ListTalentAccess: MethodDefinition<_shuangzhao_talent_v1_ListTalentAccessRequest, _shuangzhao_talent_v1_ListTalentAccessResponse, _shuangzhao_talent_v1_ListTalentAccessRequest__Output, _shuangzhao_talent_v1_ListTalentAccessResponse__Output>
  LookAtSearch: MethodDefinition<_shuangzhao_talent_v1_LookAtSearchRequest, _shuangzhao_talent_v1_LookAtSearchResponse, _shuangzhao_talent_v1_LookAtSearchRequest__Output, _shuangzhao_talent_v1_LookAtSearchResponse__Output>
  LookUpTalents: MethodDefinition<_shuangzhao_talent_v1_LookUpTalentsRequest, _shuangzhao_talent_v1_LookUpTalentsResponse, _shuangzhao_talent_v1_LookUpTalentsRequest__Output, _shuangzhao_talent_v1_LookUpTalentsResponse__Output>
  MatchNeed: MethodDefinition<_shuangzhao_talent_v1_MatchNeedRequest, _shuangzhao_talent_v1_MatchNeedResponse, _shuangzhao_talent_v1_MatchNeedRequest__Output, _shuangzhao_talent_v1_MatchNeedResponse__Output>
  MatchTalent: MethodDefinition<_shuangzhao_talent_v1_MatchTalentRequest, _shuangzhao_talent_v1_MatchTalentResponse, _shuangzhao_talent_v1_MatchTalentRequest__Output, _shuangzhao_talent_v1_MatchTalentResponse__Output>
  MergeTalents: MethodDefinition<_shuangzhao_talent_v1_MergeTalentsRequest, _shuangzhao_talent_v1_MergeTalentsResponse, _shuangzhao_talent_v1_MergeTalentsRequest__Output, _shuangzhao_talent_v1_MergeTalentsResponse__Output>
  MovePoolMembers: MethodDefinition<_shuangzhao_talent_v1_MovePoolMembersRequest, _shuangzhao_talent_v1_MovePoolMembersResponse, _shuangzhao_talent_v1_MovePoolMembersRequest__Output, _shuangzhao_talent_v1_MovePoolMembersResponse__Output>
  MoveReferral: MethodDefinition<_shuangzhao_talent_v1_MoveReferralRequest, _shuangzhao_talent_v1_MoveReferralResponse, _shuangzhao_talent_v1_MoveReferralRequest__Output, _shuangzhao_talent_v1_MoveReferralResponse__Output>
  NoteContact: MethodDefinition<_shuangzhao_talent_v1_NoteContactRequest, _shuangzhao_talent_v1_NoteContactResponse, _shuangzhao_talent_v1_NoteContactRequest__Output, _shuangzhao_talent_v1_NoteContactResponse__Output>
  PutNeed: MethodDefinition<_shuangzhao_talent_v1_PutNeedRequest, _shuangzhao_talent_v1_PutNeedResponse, _shuangzhao_talent_v1_PutNeedRequest__Output, _shuangzhao_talent_v1_PutNeedResponse__Output>
  PutTalent: MethodDefinition<_shuangzhao_talent_v1_PutTalentRequest, _shuangzhao_talent_v1_PutTalentResponse, _shuangzhao_talent_v1_PutTalentRequest__Output, _shuangzhao_talent_v1_PutTalentResponse__Output>
  ReadJobFile: MethodDefinition<_shuangzhao_common_v1_ReadJobFileRequest, _shuangzhao_common_v1_ReadJobFileResponse, _shuangzhao_common_v1_ReadJobFileRequest__Output, _shuangzhao_common_v1_ReadJobFileResponse__Output>
  SaveSearch: MethodDefinition<_shuangzhao_talent_v1_SaveSearchRequest, _shuangzhao_talent_v1_SaveSearchResponse, _shuangzhao_talent_v1_SaveSearchRequest__Output, _shuangzhao_talent_v1_SaveSearchResponse__Output>
  SearchTalents: MethodDefinition<_shuangzhao_talent_v1_SearchTalentsRequest, _shuangzhao_talent_v1_SearchTalentsResponse, _shuangzhao_talent_v1_SearchTalentsRequest__Output, _shuangzhao_talent_v1_SearchTalentsResponse__Output>
  StartImport: MethodDefinition<_shuangzhao_common_v1_StartImportRequest, _shuangzhao_common_v1_StartImportResponse, _shuangzhao_common_v1_StartImportRequest__Output, _shuangzhao_common_v1_StartImportResponse__Output>
  UndoMerge: MethodDefinition<_shuangzhao_talent_v1_UndoMergeRequest, _shuangzhao_talent_v1_UndoMergeResponse, _shuangzhao_talent_v1_UndoMergeRequest__Output, _shuangzhao_talent_v1_UndoMergeResponse__Output>
  UndoPoolMove: MethodDefinition<_shuangzhao_talent_v1_UndoPoolMoveRequest, _shuangzhao_talent_v1_UndoPoolMoveResponse, _shuangzhao_talent_v1_UndoPoolMoveRequest__Output, _shuangzhao_talent_v1_UndoPoolMoveResponse__Output>
  UnmaskTalent: MethodDefinition<_shuangzhao_talent_v1_UnmaskTalentRequest, _shuangzhao_talent_v1_UnmaskTalentResponse, _shuangzhao_talent_v1_UnmaskTalentRequest__Output, _shuangzhao_talent_v1_UnmaskTalentResponse__Output>
}
