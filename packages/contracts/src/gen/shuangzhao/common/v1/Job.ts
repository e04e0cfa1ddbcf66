// Original file: protos/shuangzhao/common/v1/jobs.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.js';
import type { ImportResult as _shuangzhao_common_v1_ImportResult, ImportResult__Output as _shuangzhao_common_v1_ImportResult__Output } from '../../../shuangzhao/common/v1/ImportResult.js';
import type { ExportResult as _shuangzhao_common_v1_ExportResult, ExportResult__Output as _shuangzhao_common_v1_ExportResult__Output } from '../../../shuangzhao/common/v1/ExportResult.js';
import type { JobFailure as _shuangzhao_common_v1_JobFailure, JobFailure__Output as _shuangzhao_common_v1_JobFailure__Output } from '../../../shuangzhao/common/v1/JobFailure.js';

export interface Job {
  'id'?: (string);
  'kind'?: (string);
  'state'?: (string);
  'done'?: (number);
  'total'?: (number);
  'startedAt'?: (_google_protobuf_Timestamp | null);
  'finishedAt'?: (_google_protobuf_Timestamp | null);
  'imported'?: (_shuangzhao_common_v1_ImportResult | null);
  'exported'?: (_shuangzhao_common_v1_ExportResult | null);
  'failure'?: (_shuangzhao_common_v1_JobFailure | null);
  'outcome'?: "imported"|"exported"|"failure";
}

export interface Job__Output {
  'id': (string);
  'kind': (string);
  'state': (string);
  'done': (number);
  'total': (number);
  'startedAt': (_google_protobuf_Timestamp__Output | null);
  'finishedAt': (_google_protobuf_Timestamp__Output | null);
  'imported'?: (_shuangzhao_common_v1_ImportResult__Output | null);
  'exported'?: (_shuangzhao_common_v1_ExportResult__Output | null);
  'failure'?: (_shuangzhao_common_v1_JobFailure__Output | null);
  'outcome'?: "imported"|"exported"|"failure";
}
