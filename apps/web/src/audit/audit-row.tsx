import type { CallOutput, FactValue } from '../api.js';
import { momentInWords } from '../format/day.js';
import { valueInWords } from '../format/value.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';

const words = messages.audit;
/** What services are told by a caller without a request: the loading of the first data. */
const NO_REQUEST = 'none';

type Entry = CallOutput<'listAudit'>['items'][number];
type Change = Entry['changes'][number];

const isFactValue = (value: unknown): value is FactValue =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** A value as people read it; what is no fact is shown as it is kept. */
const useSay = () => {
  const { reference } = useWorkspace();
  return (path: string, value: unknown): string => {
    if (value === null || value === undefined) return messages.none;
    const definition = reference.registry.get(path);
    if (definition !== undefined && isFactValue(value)) return valueInWords(value, definition, reference);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
};

const Changes = ({ changes }: { changes: readonly Change[] }) => {
  const say = useSay();
  return (
    <details className="changes" open={changes.length <= 3}>
      <summary>{words.showChanges(changes.length)}</summary>
      <dl>
        {changes.map(({ path, label, before, after }) => (
          <div key={path}>
            <dt>{label ?? words.paths[path] ?? path}</dt>
            <dd>
              <span className="help">{words.before}</span> {say(path, before)}{' '}
              <span className="help">{words.after}</span> {say(path, after)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** One write: when, who, to what, and what changed. */
export const AuditRow = ({ entry }: { entry: Entry }) => {
  const { at, by, action, collection, document, requestId, changes } = entry;
  const roles = by.roles.map((role) => nameOfRole(role)).join(messages.and);
  return (
    <tr>
      <td data-label={words.at}>
        <time dateTime={at}>{momentInWords(at)}</time>
      </td>
      <td data-label={words.who}>
        <span>
          {by.name ?? (by.id === null ? roles : words.system(by.id))}
          {by.name !== null && roles !== '' && <span className="help block">{roles}</span>}
        </span>
      </td>
      <td data-label={words.what}>
        <span>
          {collection === 'sessions' ? words.session[action] : words.action[action]}
          {collection !== 'sessions' && words.document(words.collections[collection] ?? collection, document)}
          {requestId !== null && requestId !== NO_REQUEST && (
            <span className="help block">{words.request(requestId)}</span>
          )}
        </span>
      </td>
      <td data-label={words.changes}>
        <Changes changes={changes} />
      </td>
    </tr>
  );
};

const nameOfRole = (role: string): string => {
  const names: Readonly<Record<string, string>> = messages.frame.roles;
  return names[role] ?? words.system(role);
};
