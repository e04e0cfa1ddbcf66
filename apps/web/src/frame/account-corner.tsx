import { Button } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSigning } from '../account/use-me.js';
import { messages } from '../messages.js';
import { asError } from '../failure.js';
import { Problem } from '../page/problem.js';
import { useWorkspace } from '../workspace.js';

const words = messages.frame;

/** Who is signed in, and the way out; else the way in, back to here. */
export const AccountCorner = () => {
  const { me } = useWorkspace();
  const { signOut } = useSigning();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [error, setError] = useState<Error | null>(null);

  if (me === null) {
    // The router does not see what the page itself writes into the address.
    const from = () => `/sign-in?from=${encodeURIComponent(pathname + (window.location.search || search))}`;
    return pathname === '/sign-in' ? null : (
      <Link
        to={`/sign-in?from=${encodeURIComponent(pathname)}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void navigate(from());
        }}
      >
        {words.signIn}
      </Link>
    );
  }
  const leave = async () => {
    try {
      await signOut();
    } catch (failure) {
      setError(asError(failure));
    }
  };
  return (
    <>
      <span className="who" title={words.signedInAs(me.name)}>
        {me.name}
        <small>{me.roles.map((role) => words.roles[role]).join(messages.and)}</small>
      </span>
      <Button type="link" className="edge" onClick={() => void leave()}>
        {words.signOut}
      </Button>
      {error && <Problem error={error} onRetry={() => void leave()} />}
    </>
  );
};
