import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, serialize } from 'cookie';
import { z } from 'zod';
import { BASE_PATH } from '@shuangzhao/api';

const COOKIE = 'shuangzhao_oidc';
const SECONDS = 10 * 60;

const attempt = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  until: z.number(),
});

/** A sign-in on its way through the provider: what its answer must fit, and where the browser goes afterwards. */
export type Attempt = Omit<z.infer<typeof attempt>, 'until'>;

/** Keeps attempts for 10 minutes in a signed cookie of the browser that made them: no other browser can finish them. */
export const createAttempts = ({ secret, secure }: { secret: string; secure: boolean }) => {
  const sign = (text: string) => createHmac('sha256', secret).update(`oidc attempt ${text}`).digest();
  const options = { path: `${BASE_PATH}/auth/oidc`, httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    /** The Set-Cookie header that keeps an attempt. */
    keep: (made: Attempt, now: Date): string => {
      const text = Buffer.from(JSON.stringify({ ...made, until: now.getTime() + SECONDS * 1000 })).toString(
        'base64url',
      );
      return serialize(COOKIE, `${text}.${sign(text).toString('base64url')}`, { ...options, maxAge: SECONDS });
    },
    /** The Set-Cookie header that forgets it. */
    forget: (): string => serialize(COOKIE, '', { ...options, maxAge: 0 }),
    /** The attempt that a Cookie header carries; undefined where there is none of ours or its time is over. */
    read: (cookie: string | undefined, now: Date): Attempt | undefined => {
      const [text = '', mac = ''] = (parse(cookie ?? '')[COOKIE] ?? '').split('.');
      const [given, wanted] = [Buffer.from(mac, 'base64url'), sign(text)];
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
      const { until, ...made } = attempt.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
      return now.getTime() < until ? made : undefined;
    },
  };
};

export type Attempts = ReturnType<typeof createAttempts>;
