import { Alert } from 'antd';
import { dayInShanghai, dayInWords, daysBetween } from '../format/day.js';
import { messages } from '../messages.js';
import type { Talent } from './queries.js';

const words = messages.talentRecord;
/** Days before the end of a basis from which on it is warned of. */
const SOON = 30;

/** Why a record may be held, and until when; warns of an end that is near. */
export const Basis = ({ basis }: { basis: Talent['basis'] }) => {
  const left = daysBetween(dayInShanghai(new Date()), basis.expiresOn);
  return (
    <section className="topic">
      <h2>{words.basis}</h2>
      {left < SOON && <Alert type="warning" title={words.soon(Math.max(0, left))} />}
      <dl className="terms">
        <dt>{words.basisKind}</dt>
        <dd>{messages.talent.bases[basis.kind]}</dd>
        <dt>{words.document}</dt>
        <dd>{basis.document}</dd>
        <dt>{words.purpose}</dt>
        <dd>{basis.purpose}</dd>
        <dt>{words.expiresOn}</dt>
        <dd>
          {dayInWords(basis.expiresOn)}（{words.left(Math.max(0, left))}）
        </dd>
      </dl>
    </section>
  );
};
