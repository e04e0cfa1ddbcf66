import { Alert, Button, Input } from 'antd';
import { useRef, useState, type SubmitEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { homeOf } from '../account/roles.js';
import { useSigning } from '../account/use-me.js';
import { ProblemError } from '../api.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { Field } from '../input/field.js';
import { useAsking } from '../input/use-asking.js';
import { Problem } from '../page/problem.js';
import { useWorkspace } from '../workspace.js';
import { ByProvider, providerProblem } from './by-provider.js';

const words = messages.signIn;
const { faults } = words;
const MINUTE = 60;

/** A path of our own to go back to; anything else in the address is not followed. */
export const safeReturn = (from: string | null): string =>
  from !== null && /^\/(?![/\\])/.test(from) && !from.startsWith('/sign-in') ? from : '/';

/** What the server said about a try, in words; undefined where it is none of its answers to one. */
const refusalInWords = (error: Error): string | undefined => {
  if (!(error instanceof ProblemError)) return undefined;
  if (error.code === 'auth.bad_credentials') return faults.wrong;
  return error.code === 'auth.locked' ? faults.locked(Math.ceil((error.retryAfter ?? MINUTE) / MINUTE)) : undefined;
};

/** 登录, and back to where one came from. */
export const SignIn = () => {
  const { me } = useWorkspace();
  const { signIn } = useSigning();
  const [query] = useSearchParams();
  const target = safeReturn(query.get('from'));
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { ask, error, isBusy, forget } = useAsking();
  const form = useRef<HTMLFormElement>(null);

  // Somebody who is in already, or was let in just now by the form below.
  if (me !== null) return <Navigate to={target === '/' ? homeOf(me) : target} replace />;
  const problem = providerProblem(query.get('problem'));
  const refusal = error === null ? undefined : refusalInWords(error);

  const enter = async () => {
    setIsTried(true);
    forget();
    const lacking = username.trim() === '' ? 'username' : password === '' ? 'password' : undefined;
    if (lacking !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[name=${lacking}]`)?.focus();
      return;
    }
    const isIn = await ask(async () => {
      await signIn(username.trim(), password);
    });
    if (isIn) return;
    setPassword('');
    form.current?.querySelector<HTMLInputElement>('[name=password]')?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void enter();
  };

  return (
    <section className="narrow">
      <PageHeading title={words.title} />
      <p className="help">{target === '/' ? words.help : words.why}</p>
      {problem !== undefined && <Alert type="error" role="alert" title={problem} />}
      <ByProvider returnTo={target} />
      <form ref={form} className="stack" onSubmit={submit} noValidate>
        {error !== null && refusal === undefined && <Problem error={error} onRetry={() => void enter()} />}
        <Field label={words.username} fault={isTried && username.trim() === '' ? faults.username : undefined}>
          {(common) => (
            <Input
              {...common}
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              value={username}
              onChange={({ target: { value } }) => setUsername(value)}
            />
          )}
        </Field>
        <Field
          label={words.password}
          fault={refusal ?? (isTried && !isBusy && error === null && password === '' ? faults.password : undefined)}
        >
          {(common) => (
            <Input.Password
              {...common}
              name="password"
              autoComplete="current-password"
              value={password}
              onChange={({ target: { value } }) => setPassword(value)}
            />
          )}
        </Field>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.submit}
        </Button>
      </form>
    </section>
  );
};
