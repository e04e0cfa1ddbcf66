import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { client } from '../api.js';
import { useAsking } from '../input/use-asking.js';
import { messages } from '../messages.js';
import { newKey } from '../new-key.js';
import { Problem } from '../page/problem.js';
import { Dialog } from '../talent/dialog.js';
import type { Need } from './queries.js';

const words = messages.needs.closing;

interface Props {
  need: Need;
  onDone: (need: Need) => void;
  onClose: () => void;
}

/** Asks whether a need shall be closed, and says first what that means. */
export const CloseDialog = ({ need: { id, version }, onDone, onClose }: Props) => {
  const queries = useQueryClient();
  const { ask, error, isBusy } = useAsking();
  const close = async () => {
    const isDone = await ask(async () => {
      onDone(await client.call('closeNeed', { params: { id }, ifMatch: version, idempotencyKey: newKey() }));
    });
    // Somebody may have changed it meanwhile: trying again means the need as it is then.
    if (!isDone) void queries.invalidateQueries({ queryKey: ['need', id] });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void close();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="stack" onSubmit={submit} aria-label={words.title}>
        <p>{words.explains}</p>
        {error && <Problem error={error} onRetry={() => void close()} />}
        <div className="actions">
          <Button className="danger" htmlType="submit" loading={isBusy}>
            {words.submit}
          </Button>
          <Button onClick={onClose}>{messages.talent.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
};
