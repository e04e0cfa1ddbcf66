import type { CallOutput } from '../api.js';
import { momentInWords } from '../format/day.js';
import { messages } from '../messages.js';

const words = messages.talentRecord;
const fields: Readonly<Record<string, string>> = messages.talent.fields;

/** Who looked at a person, when, how and what for; nothing where nobody did. */
export const AccessTable = ({ items }: { items: CallOutput<'listTalentAccess'>['items'] }) =>
  items.length === 0 ? null : (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.logAt}</th>
            <th scope="col">{words.logBy}</th>
            <th scope="col">{words.logKind}</th>
            <th scope="col">{words.logFields}</th>
            <th scope="col">{words.logPurpose}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ at, by, kind, fields: seen, purpose }) => (
            <tr key={`${at} ${by.id} ${kind}`}>
              <td data-label={words.logAt}>{momentInWords(at)}</td>
              <td data-label={words.logBy}>{by.name ?? messages.audit.system(by.id)}</td>
              <td data-label={words.logKind}>{words.logKinds[kind]}</td>
              <td data-label={words.logFields}>
                {seen.length === 0
                  ? messages.talent.masked
                  : seen.map((field) => fields[field] ?? field).join(messages.and)}
              </td>
              <td data-label={words.logPurpose}>{purpose ?? messages.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
