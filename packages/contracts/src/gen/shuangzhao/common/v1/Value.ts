// Original file: protos/shuangzhao/common/v1/values.proto

import type { TextList as _shuangzhao_common_v1_TextList, TextList__Output as _shuangzhao_common_v1_TextList__Output } from '../../../shuangzhao/common/v1/TextList.js';
import type { NumberList as _shuangzhao_common_v1_NumberList, NumberList__Output as _shuangzhao_common_v1_NumberList__Output } from '../../../shuangzhao/common/v1/NumberList.js';

export interface Value {
  'number'?: (number | string);
  'flag'?: (boolean);
  'text'?: (string);
  'texts'?: (_shuangzhao_common_v1_TextList | null);
  'numbers'?: (_shuangzhao_common_v1_NumberList | null);
  'kind'?: "number"|"flag"|"text"|"texts"|"numbers";
}

export interface Value__Output {
  'number'?: (number);
  'flag'?: (boolean);
  'text'?: (string);
  'texts'?: (_shuangzhao_common_v1_TextList__Output | null);
  'numbers'?: (_shuangzhao_common_v1_NumberList__Output | null);
  'kind'?: "number"|"flag"|"text"|"texts"|"numbers";
}
