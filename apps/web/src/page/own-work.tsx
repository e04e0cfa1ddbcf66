import { Button } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { client, ProblemError, type Facts } from '../api.js';
import { PageHeading } from '../frame/page-heading.js';
import { messages } from '../messages.js';
import { asError } from '../failure.js';
import { enterpriseKey, useEnterprise } from '../enterprise/queries.js';
import { newKey } from '../new-key.js';
import { useWorkspace } from '../workspace.js';
import { Problem } from './problem.js';
import type { Applicant } from './session.js';
import { PageSkeleton } from './skeletons.js';
import { Work } from './work.js';

const MISSING = 404;
const NOTHING: Facts = {};

/** An account may come before its enterprise: then the enterprise is registered first, with nothing known of it. */
const Unregistered = ({ uscc, name }: Applicant) => {
  const queries = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const register = async () => {
    try {
      const made = await client.call('putEnterprise', {
        params: { uscc },
        body: { name, facts: {} },
        idempotencyKey: newKey(),
      });
      queries.setQueryData(enterpriseKey(uscc), made);
    } catch (failure) {
      setError(asError(failure));
    }
  };
  return (
    <section className="narrow">
      <PageHeading title={messages.stored.missing(name)} />
      {error && <Problem error={error} onRetry={() => void register()} />}
      <Button type="primary" onClick={() => void register()}>
        {messages.stored.register}
      </Button>
    </section>
  );
};

/** The stored facts of one enterprise at work. */
export const StoredWork = ({ applicant, children }: { applicant: Applicant; children: ReactNode }) => {
  const { data, error, refetch } = useEnterprise(applicant.uscc);
  if (data === undefined) {
    const isMissing = error instanceof ProblemError && error.status === MISSING;
    if (isMissing && applicant.maySave) return <Unregistered {...applicant} />;
    return error ? <Problem error={error} onRetry={() => void refetch()} /> : <PageSkeleton />;
  }
  return (
    <Work key={applicant.uscc} applicant={applicant} stored={data.facts}>
      {children}
    </Work>
  );
};

/** The facts of whoever is at the page: those stored of one's own enterprise, else those given here. */
export const OwnWork = ({ children }: { children: ReactNode }) => {
  const { me } = useWorkspace();
  const own = me?.roles.includes('enterprise') === true ? me.enterprise : undefined;
  const applicant = useMemo(() => (own === undefined ? null : { ...own, maySave: true }), [own]);
  if (applicant !== null) return <StoredWork applicant={applicant}>{children}</StoredWork>;
  return (
    <Work applicant={null} stored={NOTHING}>
      {children}
    </Work>
  );
};
