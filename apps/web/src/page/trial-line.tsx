import { Alert, Button } from 'antd';
import { labelOf } from '../format/value.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';
import { Problem } from './problem.js';
import { useSession } from './session.js';
import type { Changes } from './use-saving.js';

const words = messages.stored;

interface Props {
  trials: Changes;
  failed: { readonly error: Error; readonly changes: Changes } | null;
  save: (changes: Changes) => Promise<boolean>;
  onDrop: () => void;
}

/** What stands on the page and not in the enterprise's record: trials, and answers that could not be saved. */
export const TrialLine = ({ trials, failed, save, onDrop }: Props) => {
  const { registry } = useWorkspace().reference;
  const { applicant } = useSession();
  const tried = Object.keys(trials).flatMap((fact) => registry.get(fact) ?? []);
  const storable = Object.fromEntries(
    Object.entries(trials).filter(([fact]) => registry.get(fact)?.subject === 'enterprise'),
  );
  const hasStorable = Object.keys(storable).length > 0;
  const maySave = applicant?.maySave === true && hasStorable;
  if (failed !== null) {
    return <Problem error={failed.error} safe={words.notSaved} onRetry={() => void save(failed.changes)} />;
  }
  if (tried.length === 0) return null;
  return (
    <Alert
      type="info"
      role="status"
      title={(hasStorable ? words.trying : words.imagining)(tried.map(labelOf).join(messages.and))}
      action={
        <div className="actions">
          {maySave && (
            <Button type="primary" onClick={() => void save(storable)}>
              {words.save}
            </Button>
          )}
          <Button onClick={onDrop}>{words.drop}</Button>
        </div>
      }
    />
  );
};
