import { client } from '../api.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { NoteDialog } from './note-dialog.js';
import type { Referral, ReferralState } from './queries.js';
import { useStep } from './use-step.js';
import { needName, personOf, stepWord } from './words.js';

const words = messages.referrals;

/** What a step means beyond its name; undefined where that says it. */
const meaningOf = (to: ReferralState, { state, need }: Referral): string | undefined => {
  if (state === 'hired') return words.takesBack;
  if (to === 'hired') return words.hires(need.hired, need.count);
  return to === 'declined' || to === 'withdrawn' ? words.ends : undefined;
};

interface Props {
  referral: Referral;
  to: ReferralState;
  onDone: (referral: Referral) => void;
  onClose: () => void;
}

/** Takes a referral a step on, with a note that may be left out but where a hiring is taken back; says first what the step means. */
export const MoveDialog = ({ referral, to, onDone, onClose }: Props) => {
  const { step, error, isBusy } = useStep();
  const { id, version, need } = referral;
  const move = (note: string) =>
    step(
      () =>
        client.call('moveReferral', {
          params: { id },
          body: { to, note },
          ifMatch: version,
          idempotencyKey: newKey(),
        }),
      onDone,
    );
  const meaning = meaningOf(to, referral);
  const word = stepWord(referral, to);
  return (
    <NoteDialog
      title={words.stepOf(word, personOf(referral))}
      submit={words.confirm(word)}
      {...(referral.state === 'hired'
        ? { reason: { label: words.reason, fault: words.reasonFault }, help: words.reasonHelp }
        : {})}
      error={error}
      isBusy={isBusy}
      onSubmit={(note) => void move(note)}
      onClose={onClose}
    >
      <p className="meta">{needName(need)}</p>
      {meaning && <p>{meaning}</p>}
    </NoteDialog>
  );
};
