import { useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { hasRole } from '../account/roles.js';
import { messages } from '../messages.js';
import { MyPolicies } from '../page/my-policies.js';
import { StoredWork } from '../page/own-work.js';
import { PolicyPage } from '../policy/policy-page.js';
import { useWorkspace } from '../workspace.js';
import { useEnterprise } from './queries.js';
import { EnterpriseRecord } from './record.js';

const words = messages.enterprise;

/** 企业信息 of one's own enterprise. */
export const OwnEnterprise = () => {
  const { me } = useWorkspace();
  const policies = { to: '/', label: words.matchOwn };
  return me?.enterprise && <EnterpriseRecord uscc={me.enterprise.uscc} mayEdit policies={policies} />;
};

/** An enterprise of the registry; a county may change it, and the server says where it may not. */
export const OneEnterprise = () => {
  const { me } = useWorkspace();
  const { uscc = '' } = useParams();
  const policies = { to: `/enterprises/${uscc}/policies`, label: words.match };
  return <EnterpriseRecord key={uscc} uscc={uscc} mayEdit={hasRole(me, ['county'])} policies={policies} />;
};

/** Somebody else's facts at work, to look at and to try out. */
const Their = ({ children }: { children: ReactNode }) => {
  const { uscc = '' } = useParams();
  const { data } = useEnterprise(uscc);
  const name = data?.name ?? uscc;
  const applicant = useMemo(() => ({ uscc, name, maySave: false }), [uscc, name]);
  return (
    <>
      <p>
        <Link to={`/enterprises/${uscc}`}>{name}</Link>
      </p>
      <StoredWork applicant={applicant}>{children}</StoredWork>
    </>
  );
};

/** 我的政策 as it is for an enterprise of the registry. */
export const TheirPolicies = () => (
  <Their>
    <MyPolicies />
  </Their>
);

/** One policy as it is for an enterprise of the registry. */
export const TheirPolicy = () => (
  <Their>
    <PolicyPage />
  </Their>
);
