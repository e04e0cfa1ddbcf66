import { BASE_PATH } from '@shuangzhao/api';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { client } from '../api.js';
import { messages } from '../messages.js';

const words = messages.signIn;
/** The server takes no longer address to come back to. */
const LONGEST = 2_000;

const addressOf = (returnTo: string): string => {
  const { pathname, search } = new URL(returnTo, window.location.origin);
  const target = pathname.length + search.length > LONGEST ? pathname : pathname + search;
  return `${BASE_PATH}/auth/oidc?returnTo=${encodeURIComponent(target)}`;
};

/** What the way through the provider ended with, in words; undefined where nothing went wrong. */
export const providerProblem = (code: string | null): string | undefined => {
  const known: Readonly<Record<string, string>> = words.faults.provider;
  if (code === null) return undefined;
  return Object.hasOwn(known, code) ? known[code] : words.faults.providerOther;
};

/** The way in by the provider of the house, where one is configured. */
export const ByProvider = ({ returnTo }: { returnTo: string }) => {
  const { data } = useQuery({
    queryKey: ['authMethods'],
    queryFn: ({ signal }) => client.call('authMethods', { signal }),
    staleTime: Infinity,
  });
  if (!data?.oidc) return null;
  return (
    <>
      <Button href={addressOf(returnTo)} size="large" block>
        {words.by(data.oidc.label)}
      </Button>
      <p className="help">{words.or}</p>
    </>
  );
};
