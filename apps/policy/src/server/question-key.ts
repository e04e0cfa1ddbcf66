import { createHash } from 'node:crypto';
import type { Applicant__Output } from '@shuangzhao/contracts/policy';
import type { Call } from '@shuangzhao/platform/grpc';

/**
 * The call, its body's hash without what the gateway adds by itself: the same question under the same key stays the same, though
 * the enterprise has been written meanwhile.
 */
export const askedAgain = (request: { readonly applicant: Applicant__Output | null }, call: Call): Call => {
  if (call.requestKey === undefined) return call;
  const question = { ...request, applicant: request.applicant && { ...request.applicant, knownVersion: 0 } };
  const bodyHash = createHash('sha256').update(JSON.stringify(question)).digest('base64url');
  return { ...call, requestKey: { ...call.requestKey, bodyHash } };
};
