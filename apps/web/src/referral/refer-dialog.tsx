import { Link } from 'react-router';
import { client, ProblemError } from '../api.js';
import { useOnce } from '../input/use-once.js';
import { messages } from '../messages.js';
import { NoteDialog } from './note-dialog.js';
import type { Referral } from './queries.js';
import { referralsAddress } from './referral-view.js';
import { useStep } from './use-step.js';

const words = messages.referrals;

interface Props {
  needId: string;
  talentId: string;
  onDone: (referral: Referral) => void;
  onClose: () => void;
}

/** 推荐: proposes a person for a need, with a note that may be left out. */
export const ReferDialog = ({ needId, talentId, onDone, onClose }: Props) => {
  const { step, error, isBusy } = useStep();
  const once = useOnce();
  const refer = (note: string) =>
    step(
      () =>
        once({ needId, talentId, note }, (body, idempotencyKey) =>
          client.call('createReferral', { body, idempotencyKey }),
        ),
      onDone,
    );
  const isThere = error instanceof ProblemError && error.code === 'referral.exists';
  return (
    <NoteDialog
      title={words.referTitle}
      submit={words.referSubmit}
      help={words.referNoteHelp}
      error={error}
      isBusy={isBusy}
      action={isThere && <Link to={referralsAddress({ needId, talentId })}>{words.seeReferral}</Link>}
      onSubmit={(note) => void refer(note)}
      onClose={onClose}
    >
      <p>{words.referHelp}</p>
    </NoteDialog>
  );
};
