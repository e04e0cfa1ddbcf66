import { Link } from 'react-router';
import type { PolicySummary } from '../api.js';
import { dayInShanghai } from '../format/day.js';
import { typeset } from '../format/typeset.js';
import { deadlineInWords, validityInWords } from '../format/validity.js';
import { messages } from '../messages.js';

/** One policy of the library: what, whose, of what kind, until when, how. */
export const LibraryRow = ({ policy }: { policy: PolicySummary }) => {
  const { id, title, level, region, issuer, category, delivery, applyWindow } = policy;
  const today = dayInShanghai(new Date());
  const to = applyWindow?.to ?? null;
  return (
    <li className="row">
      <h2>
        <Link to={`/policies/${id}`}>{typeset(title)}</Link>
      </h2>
      <p className="meta">
        <span>
          {messages.level[level]}
          {level !== 'national' && ` ${region.name}`}
        </span>
        <span>{typeset(issuer)}</span>
        <span>{category}</span>
      </p>
      <p className="meta">
        <span data-delivery={delivery}>{messages.delivery[delivery]}</span>
        <span>{validityInWords(policy, today)}</span>
        {to !== null && <span>{deadlineInWords(to, today)}</span>}
      </p>
    </li>
  );
};
