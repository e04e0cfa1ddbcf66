import { memo } from 'react';
import type { MatchItem, PolicySummary } from '../api.js';
import { dayInWords, daysBetween } from '../format/day.js';
import { reasonOf } from '../format/reason.js';
import { typeset } from '../format/typeset.js';
import { messages } from '../messages.js';
import { Icon } from './icons.js';
import { Money } from './money.js';
import { PolicyDetail } from './policy-detail.js';
import { useMatch } from './queries.js';
import { useSession, useView } from './session.js';
import { useWorkspace } from '../workspace.js';
import { Marks } from '../marks/marks.js';
import { StateWord } from './state-word.js';

const words = messages.row;

interface Props {
  item: MatchItem;
  /** Undefined until it is read. */
  policy: PolicySummary | undefined;
  asOf: string;
  isOpen: boolean;
  hasMoved?: boolean;
  /** Outside the three groups a row says its own state. */
  showsState?: boolean;
}

/** Why a policy is met stands in its explanation, which is read for these few alone. */
const MetReason = ({ item }: { item: MatchItem }) => {
  const { reference } = useWorkspace();
  const { asker } = useView();
  const { data } = useMatch(item.policyId, asker);
  return reasonOf(item, data, reference);
};

/** One policy in a list: what, how much, until when, whose, how, and why; opened, all about it. */
export const PolicyRow = memo(function PolicyRow({
  item,
  policy,
  asOf,
  isOpen,
  hasMoved = false,
  showsState = false,
}: Props) {
  const { reference } = useWorkspace();
  const { change } = useSession();
  const { policyId, title, decision, benefit, deadline, validity, delivery } = item;
  const issuer = typeset(policy?.issuer ?? words.someIssuer);
  const isApplied = delivery !== '免申即享' && delivery !== '自行享受';
  const toggle = () => {
    const closed = showsState ? { policy: null } : { policy: null, tab: decision };
    change(isOpen ? closed : { policy: policyId }, 'push');
  };
  return (
    <li className="row" data-open={isOpen} data-moved={hasMoved}>
      <div className="row-head">
        <h3>
          <button type="button" aria-expanded={isOpen} onClick={toggle}>
            <Icon name={isOpen ? 'down' : 'right'} />
            <span>{typeset(title)}</span>
          </button>
        </h3>
        <Money benefit={benefit} isMet={decision === 'met'} />
      </div>
      <p className="reason">
        {showsState && <StateWord status={decision} />}
        {hasMoved && <span className="moved-mark">{messages.moved.mark}</span>}
        {decision === 'met' ? <MetReason item={item} /> : reasonOf(item, undefined, reference)}
      </p>
      <p className="meta">
        {policy && (
          <span>
            {messages.level[policy.level]}
            {policy.level !== 'national' && ` ${policy.region.name}`}
          </span>
        )}
        <span data-delivery={delivery}>{messages.delivery[delivery]}</span>
        {validity !== 'inForce' && <span>{messages.validity[validity]}</span>}
        <span>
          {deadline === null
            ? (isApplied ? words.windowUnknown : words.noWindow)(issuer)
            : words.deadline(dayInWords(deadline), daysBetween(asOf, deadline))}
        </span>
      </p>
      <Marks policyId={policyId} title={title} showsDay={isOpen} />
      {isOpen && <PolicyDetail policyId={policyId} />}
    </li>
  );
});
