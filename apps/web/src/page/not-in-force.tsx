import { Skeleton } from 'antd';
import type { PolicySummary } from '../api.js';
import { messages } from '../messages.js';
import { PolicyRows } from './policy-rows.js';
import { Problem } from './problem.js';
import { useNotInForce } from './queries.js';
import { useSession, useView } from './session.js';

const words = messages.list;

interface Props {
  count: number;
  asOf: string;
  policies: ReadonlyMap<string, PolicySummary> | undefined;
}

/** Policies that have ended or not begun: for "why not this one?", read only when somebody opens them. */
export const NotInForce = ({ count, asOf, policies }: Props) => {
  const { change } = useSession();
  const view = useView();
  const { data, error, refetch } = useNotInForce(view.asker, view.withNotInForce);
  return (
    <details
      className="apart"
      open={view.withNotInForce}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== view.withNotInForce) change({ withNotInForce: currentTarget.open });
      }}
    >
      <summary>{words.notInForce(count)}</summary>
      <p className="help">{words.notInForceNote}</p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && view.withNotInForce && <Skeleton active title={false} />}
      <PolicyRows items={data ?? []} policies={policies} asOf={asOf} showsState />
    </details>
  );
};
