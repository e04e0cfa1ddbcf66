import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { messages } from '../messages.js';
import { DoneToast } from './done-toast.js';
import { MoveDialog } from './move-dialog.js';
import type { Referral, ReferralState } from './queries.js';
import { personOf, stepWord } from './words.js';

const words = messages.referrals;

/** Asks for the next step of a referral. */
export type OnMove = (referral: Referral, to: ReferralState) => void;

/** Lets the referrals inside be taken a step on: asks in a dialog, which outlives a card that goes, and says what was done. */
export const Moving = ({ children }: { children: (onMove: OnMove) => ReactNode }) => {
  const [asked, setAsked] = useState<{ referral: Referral; to: ReferralState } | null>(null);
  const [told, setTold] = useState('');
  return (
    <>
      {children((referral, to) => {
        setTold('');
        setAsked({ referral, to });
      })}
      {asked && (
        <MoveDialog
          {...asked}
          onDone={(referral) => {
            setAsked(null);
            setTold(words.moved(personOf(referral), words.states[referral.state]));
          }}
          onClose={() => setAsked(null)}
        />
      )}
      <DoneToast text={told} onDismiss={() => setTold('')} />
    </>
  );
};

/** The steps that a referral may take next, as buttons; none at its end. */
export const NextSteps = ({ referral, onMove }: { referral: Referral; onMove: OnMove }) =>
  referral.next.length === 0 ? null : (
    <div className="row-acts">
      {referral.next.map((to) => (
        <Button
          key={to}
          aria-label={words.stepOf(stepWord(referral, to), personOf(referral))}
          onClick={() => onMove(referral, to)}
        >
          {stepWord(referral, to)}
        </Button>
      ))}
    </div>
  );
