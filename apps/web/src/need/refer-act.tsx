import { Button } from 'antd';
import { Link } from 'react-router';
import { messages } from '../messages.js';
import { referralsAddress } from '../referral/referral-view.js';
import type { ExplainedMatch } from './queries.js';

const words = messages.needMatch;
const { states } = messages.referrals;

interface Props {
  needId: string;
  talentId: string;
  /** How the person is told from others. */
  who: string;
  referral: ExplainedMatch['referral'];
  onRefer: () => void;
}

/** Proposes a person for a need, or says where that stands; one that came to nothing may be made again. */
export const ReferAct = ({ needId, talentId, who, referral, onRefer }: Props) => {
  const isEnded = referral === 'declined' || referral === 'withdrawn';
  const act = isEnded ? words.again : words.refer;
  return (
    <p className="refer-act">
      {referral !== null && <Link to={referralsAddress({ needId, talentId })}>{words.referral(states[referral])}</Link>}
      {(referral === null || isEnded) && (
        <Button aria-label={words.referOf(act, who)} onClick={onRefer}>
          {act}
        </Button>
      )}
    </p>
  );
};
