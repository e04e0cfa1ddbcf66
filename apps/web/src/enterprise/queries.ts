import { useQuery } from '@tanstack/react-query';
import { client, type Enterprise } from '../api.js';

/** Under what the newest state of an enterprise is kept, or its state on a day. */
export const enterpriseKey = (uscc: string, asOf?: string): readonly string[] =>
  asOf === undefined ? ['enterprise', uscc] : ['enterprise', uscc, asOf];

/** An enterprise with its facts, as known now or for a day; nothing is asked without a USCC. */
export const useEnterprise = (uscc: string | undefined, asOf?: string) =>
  useQuery<Enterprise>({
    queryKey: enterpriseKey(uscc ?? '', asOf),
    queryFn: ({ signal }) =>
      client.call('getEnterprise', {
        params: { uscc: uscc ?? '' },
        query: asOf === undefined ? {} : { asOf },
        signal,
      }),
    enabled: uscc !== undefined,
  });
