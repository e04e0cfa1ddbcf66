// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetEnterpriseHistoryRequest as _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, GetEnterpriseHistoryRequest__Output as _shuangzhao_industry_v1_GetEnterpriseHistoryRequest__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseHistoryRequest.js';
import type { GetEnterpriseHistoryResponse as _shuangzhao_industry_v1_GetEnterpriseHistoryResponse, GetEnterpriseHistoryResponse__Output as _shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseHistoryResponse.js';
import type { GetEnterpriseRequest as _shuangzhao_industry_v1_GetEnterpriseRequest, GetEnterpriseRequest__Output as _shuangzhao_industry_v1_GetEnterpriseRequest__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseRequest.js';
import type { GetEnterpriseResponse as _shuangzhao_industry_v1_GetEnterpriseResponse, GetEnterpriseResponse__Output as _shuangzhao_industry_v1_GetEnterpriseResponse__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseResponse.js';
import type { GetImportTemplateRequest as _shuangzhao_common_v1_GetImportTemplateRequest, GetImportTemplateRequest__Output as _shuangzhao_common_v1_GetImportTemplateRequest__Output } from '../../../shuangzhao/common/v1/GetImportTemplateRequest.js';
import type { GetImportTemplateResponse as _shuangzhao_common_v1_GetImportTemplateResponse, GetImportTemplateResponse__Output as _shuangzhao_common_v1_GetImportTemplateResponse__Output } from '../../../shuangzhao/common/v1/GetImportTemplateResponse.js';
import type { GetJobRequest as _shuangzhao_common_v1_GetJobRequest, GetJobRequest__Output as _shuangzhao_common_v1_GetJobRequest__Output } from '../../../shuangzhao/common/v1/GetJobRequest.js';
import type { GetJobResponse as _shuangzhao_common_v1_GetJobResponse, GetJobResponse__Output as _shuangzhao_common_v1_GetJobResponse__Output } from '../../../shuangzhao/common/v1/GetJobResponse.js';
import type { ListAuditEntriesRequest as _shuangzhao_common_v1_ListAuditEntriesRequest, ListAuditEntriesRequest__Output as _shuangzhao_common_v1_ListAuditEntriesRequest__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesRequest.js';
import type { ListAuditEntriesResponse as _shuangzhao_common_v1_ListAuditEntriesResponse, ListAuditEntriesResponse__Output as _shuangzhao_common_v1_ListAuditEntriesResponse__Output } from '../../../shuangzhao/common/v1/ListAuditEntriesResponse.js';
import type { ListFactsRequest as _shuangzhao_industry_v1_ListFactsRequest, ListFactsRequest__Output as _shuangzhao_industry_v1_ListFactsRequest__Output } from '../../../shuangzhao/industry/v1/ListFactsRequest.js';
import type { ListFactsResponse as _shuangzhao_industry_v1_ListFactsResponse, ListFactsResponse__Output as _shuangzhao_industry_v1_ListFactsResponse__Output } from '../../../shuangzhao/industry/v1/ListFactsResponse.js';
import type { ListRegionsRequest as _shuangzhao_industry_v1_ListRegionsRequest, ListRegionsRequest__Output as _shuangzhao_industry_v1_ListRegionsRequest__Output } from '../../../shuangzhao/industry/v1/ListRegionsRequest.js';
import type { ListRegionsResponse as _shuangzhao_industry_v1_ListRegionsResponse, ListRegionsResponse__Output as _shuangzhao_industry_v1_ListRegionsResponse__Output } from '../../../shuangzhao/industry/v1/ListRegionsResponse.js';
import type { PatchEnterpriseFactsRequest as _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, PatchEnterpriseFactsRequest__Output as _shuangzhao_industry_v1_PatchEnterpriseFactsRequest__Output } from '../../../shuangzhao/industry/v1/PatchEnterpriseFactsRequest.js';
import type { PatchEnterpriseFactsResponse as _shuangzhao_industry_v1_PatchEnterpriseFactsResponse, PatchEnterpriseFactsResponse__Output as _shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output } from '../../../shuangzhao/industry/v1/PatchEnterpriseFactsResponse.js';
import type { PutEnterpriseRequest as _shuangzhao_industry_v1_PutEnterpriseRequest, PutEnterpriseRequest__Output as _shuangzhao_industry_v1_PutEnterpriseRequest__Output } from '../../../shuangzhao/industry/v1/PutEnterpriseRequest.js';
import type { PutEnterpriseResponse as _shuangzhao_industry_v1_PutEnterpriseResponse, PutEnterpriseResponse__Output as _shuangzhao_industry_v1_PutEnterpriseResponse__Output } from '../../../shuangzhao/industry/v1/PutEnterpriseResponse.js';
import type { ReadJobFileRequest as _shuangzhao_common_v1_ReadJobFileRequest, ReadJobFileRequest__Output as _shuangzhao_common_v1_ReadJobFileRequest__Output } from '../../../shuangzhao/common/v1/ReadJobFileRequest.js';
import type { ReadJobFileResponse as _shuangzhao_common_v1_ReadJobFileResponse, ReadJobFileResponse__Output as _shuangzhao_common_v1_ReadJobFileResponse__Output } from '../../../shuangzhao/common/v1/ReadJobFileResponse.js';
import type { SearchEnterprisesRequest as _shuangzhao_industry_v1_SearchEnterprisesRequest, SearchEnterprisesRequest__Output as _shuangzhao_industry_v1_SearchEnterprisesRequest__Output } from '../../../shuangzhao/industry/v1/SearchEnterprisesRequest.js';
import type { SearchEnterprisesResponse as _shuangzhao_industry_v1_SearchEnterprisesResponse, SearchEnterprisesResponse__Output as _shuangzhao_industry_v1_SearchEnterprisesResponse__Output } from '../../../shuangzhao/industry/v1/SearchEnterprisesResponse.js';
import type { StartExportRequest as _shuangzhao_industry_v1_StartExportRequest, StartExportRequest__Output as _shuangzhao_industry_v1_StartExportRequest__Output } from '../../../shuangzhao/industry/v1/StartExportRequest.js';
import type { StartExportResponse as _shuangzhao_industry_v1_StartExportResponse, StartExportResponse__Output as _shuangzhao_industry_v1_StartExportResponse__Output } from '../../../shuangzhao/industry/v1/StartExportResponse.js';
import type { StartImportRequest as _shuangzhao_common_v1_StartImportRequest, StartImportRequest__Output as _shuangzhao_common_v1_StartImportRequest__Output } from '../../../shuangzhao/common/v1/StartImportRequest.js';
import type { StartImportResponse as _shuangzhao_common_v1_StartImportResponse, StartImportResponse__Output as _shuangzhao_common_v1_StartImportResponse__Output } from '../../../shuangzhao/common/v1/StartImportResponse.js';

export interface IndustryServiceClient extends grpc.Client {
  GetEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  GetEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  GetEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  GetEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  getEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  getEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  getEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  getEnterprise(argument: _shuangzhao_industry_v1_GetEnterpriseRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  
  GetEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  GetEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  GetEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  GetEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  getEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  getEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  getEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  getEnterpriseHistory(argument: _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  ListAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  listAuditEntries(argument: _shuangzhao_common_v1_ListAuditEntriesRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ListAuditEntriesResponse__Output>): grpc.ClientUnaryCall;
  
  ListFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  ListFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  ListFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  ListFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  listFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  listFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  listFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  listFacts(argument: _shuangzhao_industry_v1_ListFactsRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListFactsResponse__Output>): grpc.ClientUnaryCall;
  
  ListRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  ListRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  ListRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  ListRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  listRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  listRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  listRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  listRegions(argument: _shuangzhao_industry_v1_ListRegionsRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_ListRegionsResponse__Output>): grpc.ClientUnaryCall;
  
  PatchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  PatchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  PatchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  PatchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  patchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  patchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  patchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  patchEnterpriseFacts(argument: _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>): grpc.ClientUnaryCall;
  
  PutEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  PutEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  PutEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  PutEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  putEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  putEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  putEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  putEnterprise(argument: _shuangzhao_industry_v1_PutEnterpriseRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_PutEnterpriseResponse__Output>): grpc.ClientUnaryCall;
  
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  ReadJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  readJobFile(argument: _shuangzhao_common_v1_ReadJobFileRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_ReadJobFileResponse__Output>): grpc.ClientUnaryCall;
  
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  
  StartExport(argument: _shuangzhao_industry_v1_StartExportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  StartExport(argument: _shuangzhao_industry_v1_StartExportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  StartExport(argument: _shuangzhao_industry_v1_StartExportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  StartExport(argument: _shuangzhao_industry_v1_StartExportRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _shuangzhao_industry_v1_StartExportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _shuangzhao_industry_v1_StartExportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _shuangzhao_industry_v1_StartExportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  startExport(argument: _shuangzhao_industry_v1_StartExportRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_StartExportResponse__Output>): grpc.ClientUnaryCall;
  
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  StartImport(argument: _shuangzhao_common_v1_StartImportRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  startImport(argument: _shuangzhao_common_v1_StartImportRequest, callback: grpc.requestCallback<_shuangzhao_common_v1_StartImportResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface IndustryServiceHandlers extends grpc.UntypedServiceImplementation {
  GetEnterprise: grpc.handleUnaryCall<_shuangzhao_industry_v1_GetEnterpriseRequest__Output, _shuangzhao_industry_v1_GetEnterpriseResponse>;
  
  GetEnterpriseHistory: grpc.handleUnaryCall<_shuangzhao_industry_v1_GetEnterpriseHistoryRequest__Output, _shuangzhao_industry_v1_GetEnterpriseHistoryResponse>;
  
  GetImportTemplate: grpc.handleUnaryCall<_shuangzhao_common_v1_GetImportTemplateRequest__Output, _shuangzhao_common_v1_GetImportTemplateResponse>;
  
  GetJob: grpc.handleUnaryCall<_shuangzhao_common_v1_GetJobRequest__Output, _shuangzhao_common_v1_GetJobResponse>;
  
  ListAuditEntries: grpc.handleUnaryCall<_shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse>;
  
  ListFacts: grpc.handleUnaryCall<_shuangzhao_industry_v1_ListFactsRequest__Output, _shuangzhao_industry_v1_ListFactsResponse>;
  
  ListRegions: grpc.handleUnaryCall<_shuangzhao_industry_v1_ListRegionsRequest__Output, _shuangzhao_industry_v1_ListRegionsResponse>;
  
  PatchEnterpriseFacts: grpc.handleUnaryCall<_shuangzhao_industry_v1_PatchEnterpriseFactsRequest__Output, _shuangzhao_industry_v1_PatchEnterpriseFactsResponse>;
  
  PutEnterprise: grpc.handleUnaryCall<_shuangzhao_industry_v1_PutEnterpriseRequest__Output, _shuangzhao_industry_v1_PutEnterpriseResponse>;
  
  ReadJobFile: grpc.handleUnaryCall<_shuangzhao_common_v1_ReadJobFileRequest__Output, _shuangzhao_common_v1_ReadJobFileResponse>;
  
  SearchEnterprises: grpc.handleUnaryCall<_shuangzhao_industry_v1_SearchEnterprisesRequest__Output, _shuangzhao_industry_v1_SearchEnterprisesResponse>;
  
  StartExport: grpc.handleUnaryCall<_shuangzhao_industry_v1_StartExportRequest__Output, _shuangzhao_industry_v1_StartExportResponse>;
  
  StartImport: grpc.handleUnaryCall<_shuangzhao_common_v1_StartImportRequest__Output, _shuangzhao_common_v1_StartImportResponse>;
  
}

export interface IndustryServiceDefinition extends grpc.ServiceDefinition {
  GetEnterprise: MethodDefinition<_shuangzhao_industry_v1_GetEnterpriseRequest, _shuangzhao_industry_v1_GetEnterpriseResponse, _shuangzhao_industry_v1_GetEnterpriseRequest__Output, _shuangzhao_industry_v1_GetEnterpriseResponse__Output>
  GetEnterpriseHistory: MethodDefinition<_shuangzhao_industry_v1_GetEnterpriseHistoryRequest, _shuangzhao_industry_v1_GetEnterpriseHistoryResponse, _shuangzhao_industry_v1_GetEnterpriseHistoryRequest__Output, _shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>
  GetImportTemplate: MethodDefinition<_shuangzhao_common_v1_GetImportTemplateRequest, _shuangzhao_common_v1_GetImportTemplateResponse, _shuangzhao_common_v1_GetImportTemplateRequest__Output, _shuangzhao_common_v1_GetImportTemplateResponse__Output>
  GetJob: MethodDefinition<_shuangzhao_common_v1_GetJobRequest, _shuangzhao_common_v1_GetJobResponse, _shuangzhao_common_v1_GetJobRequest__Output, _shuangzhao_common_v1_GetJobResponse__Output>
  ListAuditEntries: MethodDefinition<_shuangzhao_common_v1_ListAuditEntriesRequest, _shuangzhao_common_v1_ListAuditEntriesResponse, _shuangzhao_common_v1_ListAuditEntriesRequest__Output, _shuangzhao_common_v1_ListAuditEntriesResponse__Output>
  ListFacts: MethodDefinition<_shuangzhao_industry_v1_ListFactsRequest, _shuangzhao_industry_v1_ListFactsResponse, _shuangzhao_industry_v1_ListFactsRequest__Output, _shuangzhao_industry_v1_ListFactsResponse__Output>
  ListRegions: MethodDefinition<_shuangzhao_industry_v1_ListRegionsRequest, _shuangzhao_industry_v1_ListRegionsResponse, _shuangzhao_industry_v1_ListRegionsRequest__Output, _shuangzhao_industry_v1_ListRegionsResponse__Output>
  PatchEnterpriseFacts: MethodDefinition<_shuangzhao_industry_v1_PatchEnterpriseFactsRequest, _shuangzhao_industry_v1_PatchEnterpriseFactsResponse, _shuangzhao_industry_v1_PatchEnterpriseFactsRequest__Output, _shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>
  PutEnterprise: MethodDefinition<_shuangzhao_industry_v1_PutEnterpriseRequest, _shuangzhao_industry_v1_PutEnterpriseResponse, _shuangzhao_industry_v1_PutEnterpriseRequest__Output, _shuangzhao_industry_v1_PutEnterpriseResponse__Output>
  ReadJobFile: MethodDefinition<_shuangzhao_common_v1_ReadJobFileRequest, _shuangzhao_common_v1_ReadJobFileResponse, _shuangzhao_common_v1_ReadJobFileRequest__Output, _shuangzhao_common_v1_ReadJobFileResponse__Output>
  SearchEnterprises: MethodDefinition<_shuangzhao_industry_v1_SearchEnterprisesRequest, _shuangzhao_industry_v1_SearchEnterprisesResponse, _shuangzhao_industry_v1_SearchEnterprisesRequest__Output, _shuangzhao_industry_v1_SearchEnterprisesResponse__Output>
  StartExport: MethodDefinition<_shuangzhao_industry_v1_StartExportRequest, _shuangzhao_industry_v1_StartExportResponse, _shuangzhao_industry_v1_StartExportRequest__Output, _shuangzhao_industry_v1_StartExportResponse__Output>
  StartImport: MethodDefinition<_shuangzhao_common_v1_StartImportRequest, _shuangzhao_common_v1_StartImportResponse, _shuangzhao_common_v1_StartImportRequest__Output, _shuangzhao_common_v1_StartImportResponse__Output>
}
