import { Button } from 'antd';
import { Link } from 'react-router';
import { messages } from '../messages.js';
import type { Names } from '../talent/words.js';
import type { Pair } from './queries.js';
import type { Decisions } from './use-decisions.js';
import { decidedWord, sideBySide } from './words.js';

const words = messages.duplicates;

interface Props {
  pair: Pair;
  names: Names;
  decisions: Decisions;
}

/** Two records side by side, masked, with what agrees, and what can be said of them. */
export const PairCard = ({ pair, names, decisions }: Props) => {
  const { id, people, state } = pair;
  const { isBusy, merge, keepApart } = decisions;
  const [one, other] = people;
  if (one === undefined || other === undefined) return null;
  const title = words.pairOf(one.name);
  const said = decidedWord(pair, words.decided);
  return (
    <li className="duplicate-pair">
      <h2>{title}</h2>
      {said !== '' && <p className="help">{said}</p>}
      <div className="scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="compare">
          <thead>
            <tr>
              <th scope="col">{words.about}</th>
              {people.map((talent, at) => (
                <th key={talent.id} scope="col">
                  <Link to={`/talents/${talent.id}`}>{words.nth(at + 1)}</Link>
                </th>
              ))}
              <th scope="col">{words.compared}</th>
            </tr>
          </thead>
          <tbody>
            {sideBySide(pair, names).map(({ field, label, texts, verdict }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                {people.map((talent, at) => (
                  <td key={talent.id}>{texts[at]}</td>
                ))}
                <td>{verdict === words.agrees ? <b>{verdict}</b> : verdict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <Button disabled={isBusy} onClick={() => void merge(one.id, other.id)}>
          {words.keep(1)}
        </Button>
        <Button disabled={isBusy} onClick={() => void merge(other.id, one.id)}>
          {words.keep(2)}
        </Button>
        {state === 'open' && (
          <Button disabled={isBusy} onClick={() => void keepApart(id)}>
            {words.apart}
          </Button>
        )}
      </div>
    </li>
  );
};
