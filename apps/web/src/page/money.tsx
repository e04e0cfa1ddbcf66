import type { MatchItem } from '../api.js';
import { exactly, inWords } from '../format/money.js';
import { messages } from '../messages.js';

const words = messages.row;

/** What a policy pays: 约 for an estimate of what is met, 最高 for what it may come to; the exact amount on hover and in print. */
export const Money = ({ benefit, isMet }: { benefit: MatchItem['benefit']; isMet: boolean }) => {
  const { estimate, upTo } = benefit;
  const amount = isMet && estimate !== null ? estimate : upTo;
  if (amount === null || amount === 0) return <span className="money none">{words.moneyUnknown}</span>;
  const text = isMet && estimate !== null ? words.about(inWords(amount)) : words.upTo(inWords(amount));
  return (
    <span className="money" title={exactly(amount)}>
      {text}
      <span className="print-only">（{exactly(amount)}）</span>
    </span>
  );
};
