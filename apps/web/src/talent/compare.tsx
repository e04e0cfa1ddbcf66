import { Link } from 'react-router';
import { messages } from '../messages.js';
import { Dialog } from './dialog.js';
import type { Talent } from './queries.js';
import { profileOf, type Names } from './words.js';

const words = messages.talentSearch;

/** So many people can be told apart side by side. */
export const MOST_COMPARED = 4;

interface Props {
  talents: readonly Talent[];
  names: Names;
  onClose: () => void;
}

/** People side by side, of what the list has said already: nobody is looked at anew. */
export const Compare = ({ talents, names, onClose }: Props) => {
  const columns = talents.map((talent) => ({ id: talent.id, name: talent.name, rows: profileOf(talent, names) }));
  const [first] = columns;
  return (
    <Dialog title={words.compareTitle(talents.length)} isWide onClose={onClose}>
      <p className="help">{words.compareHelp}</p>
      <div className="scroll" role="region" aria-label={words.compareTitle(talents.length)} tabIndex={0}>
        <table className="compare">
          <thead>
            <tr>
              <th scope="col">{words.about}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  <Link to={`/talents/${id}`}>{name}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first?.rows.map(({ field, label }, index) => (
              <tr key={field} data-same={new Set(columns.map(({ rows }) => rows[index]?.text)).size === 1}>
                <th scope="row">{label}</th>
                {columns.map(({ id, rows }) => (
                  <td key={id}>{rows[index]?.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
};
