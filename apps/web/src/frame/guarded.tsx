import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { hasRole } from '../account/roles.js';
import type { Role } from '../api.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';

/** A page for those who are signed in, and have one of these roles where there are any; others are told. */
export const Guarded = ({ roles, children }: { roles?: readonly Role[]; children: ReactNode }) => {
  const { me } = useWorkspace();
  const { pathname, search } = useLocation();
  if (me === null) return <Navigate to={`/sign-in?from=${encodeURIComponent(pathname + search)}`} replace />;
  if (roles !== undefined && !hasRole(me, roles)) return <Alert type="error" title={messages.problem.forbidden} />;
  return children;
};
