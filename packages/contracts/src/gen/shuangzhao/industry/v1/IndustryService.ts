// Original file: protos/shuangzhao/industry/v1/industry_service.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetEnterpriseHistoryRequest as _shuangzhao_industry_v1_GetEnterpriseHistoryRequest, GetEnterpriseHistoryRequest__Output as _shuangzhao_industry_v1_GetEnterpriseHistoryRequest__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseHistoryRequest.js';
import type { GetEnterpriseHistoryResponse as _shuangzhao_industry_v1_GetEnterpriseHistoryResponse, GetEnterpriseHistoryResponse__Output as _shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseHistoryResponse.js';
import type { GetEnterpriseRequest as _shuangzhao_industry_v1_GetEnterpriseRequest, GetEnterpriseRequest__Output as _shuangzhao_industry_v1_GetEnterpriseRequest__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseRequest.js';
import type { GetEnterpriseResponse as _shuangzhao_industry_v1_GetEnterpriseResponse, GetEnterpriseResponse__Output as _shuangzhao_industry_v1_GetEnterpriseResponse__Output } from '../../../shuangzhao/industry/v1/GetEnterpriseResponse.js';
import type { ListFactsRequest as _shuangzhao_industry_v1_ListFactsRequest, ListFactsRequest__Output as _shuangzhao_industry_v1_ListFactsRequest__Output } from '../../../shuangzhao/industry/v1/ListFactsRequest.js';
import type { ListFactsResponse as _shuangzhao_industry_v1_ListFactsResponse, ListFactsResponse__Output as _shuangzhao_industry_v1_ListFactsResponse__Output } from '../../../shuangzhao/industry/v1/ListFactsResponse.js';
import type { ListRegionsRequest as _shuangzhao_industry_v1_ListRegionsRequest, ListRegionsRequest__Output as _shuangzhao_industry_v1_ListRegionsRequest__Output } from '../../../shuangzhao/industry/v1/ListRegionsRequest.js';
import type { ListRegionsResponse as _shuangzhao_industry_v1_ListRegionsResponse, ListRegionsResponse__Output as _shuangzhao_industry_v1_ListRegionsResponse__Output } from '../../../shuangzhao/industry/v1/ListRegionsResponse.js';
import type { PatchEnterpriseFactsRequest as _shuangzhao_industry_v1_PatchEnterpriseFactsRequest, PatchEnterpriseFactsRequest__Output as _shuangzhao_industry_v1_PatchEnterpriseFactsRequest__Output } from '../../../shuangzhao/industry/v1/PatchEnterpriseFactsRequest.js';
import type { PatchEnterpriseFactsResponse as _shuangzhao_industry_v1_PatchEnterpriseFactsResponse, PatchEnterpriseFactsResponse__Output as _shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output } from '../../../shuangzhao/industry/v1/PatchEnterpriseFactsResponse.js';
import type { PutEnterpriseRequest as _shuangzhao_industry_v1_PutEnterpriseRequest, PutEnterpriseRequest__Output as _shuangzhao_industry_v1_PutEnterpriseRequest__Output } from '../../../shuangzhao/industry/v1/PutEnterpriseRequest.js';
import type { PutEnterpriseResponse as _shuangzhao_industry_v1_PutEnterpriseResponse, PutEnterpriseResponse__Output as _shuangzhao_industry_v1_PutEnterpriseResponse__Output } from '../../../shuangzhao/industry/v1/PutEnterpriseResponse.js';
import type { SearchEnterprisesRequest as _shuangzhao_industry_v1_SearchEnterprisesRequest, SearchEnterprisesRequest__Output as _shuangzhao_industry_v1_SearchEnterprisesRequest__Output } from '../../../shuangzhao/industry/v1/SearchEnterprisesRequest.js';
import type { SearchEnterprisesResponse as _shuangzhao_industry_v1_SearchEnterprisesResponse, SearchEnterprisesResponse__Output as _shuangzhao_industry_v1_SearchEnterprisesResponse__Output } from '../../../shuangzhao/industry/v1/SearchEnterprisesResponse.js';

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
  
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  SearchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  searchEnterprises(argument: _shuangzhao_industry_v1_SearchEnterprisesRequest, callback: grpc.requestCallback<_shuangzhao_industry_v1_SearchEnterprisesResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface IndustryServiceHandlers extends grpc.UntypedServiceImplementation {
  GetEnterprise: grpc.handleUnaryCall<_shuangzhao_industry_v1_GetEnterpriseRequest__Output, _shuangzhao_industry_v1_GetEnterpriseResponse>;
  
  GetEnterpriseHistory: grpc.handleUnaryCall<_shuangzhao_industry_v1_GetEnterpriseHistoryRequest__Output, _shuangzhao_industry_v1_GetEnterpriseHistoryResponse>;
  
  ListFacts: grpc.handleUnaryCall<_shuangzhao_industry_v1_ListFactsRequest__Output, _shuangzhao_industry_v1_ListFactsResponse>;
  
  ListRegions: grpc.handleUnaryCall<_shuangzhao_industry_v1_ListRegionsRequest__Output, _shuangzhao_industry_v1_ListRegionsResponse>;
  
  PatchEnterpriseFacts: grpc.handleUnaryCall<_shuangzhao_industry_v1_PatchEnterpriseFactsRequest__Output, _shuangzhao_industry_v1_PatchEnterpriseFactsResponse>;
  
  PutEnterprise: grpc.handleUnaryCall<_shuangzhao_industry_v1_PutEnterpriseRequest__Output, _shuangzhao_industry_v1_PutEnterpriseResponse>;
  
  SearchEnterprises: grpc.handleUnaryCall<_shuangzhao_industry_v1_SearchEnterprisesRequest__Output, _shuangzhao_industry_v1_SearchEnterprisesResponse>;
  
}

export interface IndustryServiceDefinition extends grpc.ServiceDefinition {
  GetEnterprise: MethodDefinition<_shuangzhao_industry_v1_GetEnterpriseRequest, _shuangzhao_industry_v1_GetEnterpriseResponse, _shuangzhao_industry_v1_GetEnterpriseRequest__Output, _shuangzhao_industry_v1_GetEnterpriseResponse__Output>
  GetEnterpriseHistory: MethodDefinition<_shuangzhao_industry_v1_GetEnterpriseHistoryRequest, _shuangzhao_industry_v1_GetEnterpriseHistoryResponse, _shuangzhao_industry_v1_GetEnterpriseHistoryRequest__Output, _shuangzhao_industry_v1_GetEnterpriseHistoryResponse__Output>
  ListFacts: MethodDefinition<_shuangzhao_industry_v1_ListFactsRequest, _shuangzhao_industry_v1_ListFactsResponse, _shuangzhao_industry_v1_ListFactsRequest__Output, _shuangzhao_industry_v1_ListFactsResponse__Output>
  ListRegions: MethodDefinition<_shuangzhao_industry_v1_ListRegionsRequest, _shuangzhao_industry_v1_ListRegionsResponse, _shuangzhao_industry_v1_ListRegionsRequest__Output, _shuangzhao_industry_v1_ListRegionsResponse__Output>
  PatchEnterpriseFacts: MethodDefinition<_shuangzhao_industry_v1_PatchEnterpriseFactsRequest, _shuangzhao_industry_v1_PatchEnterpriseFactsResponse, _shuangzhao_industry_v1_PatchEnterpriseFactsRequest__Output, _shuangzhao_industry_v1_PatchEnterpriseFactsResponse__Output>
  PutEnterprise: MethodDefinition<_shuangzhao_industry_v1_PutEnterpriseRequest, _shuangzhao_industry_v1_PutEnterpriseResponse, _shuangzhao_industry_v1_PutEnterpriseRequest__Output, _shuangzhao_industry_v1_PutEnterpriseResponse__Output>
  SearchEnterprises: MethodDefinition<_shuangzhao_industry_v1_SearchEnterprisesRequest, _shuangzhao_industry_v1_SearchEnterprisesResponse, _shuangzhao_industry_v1_SearchEnterprisesRequest__Output, _shuangzhao_industry_v1_SearchEnterprisesResponse__Output>
}
