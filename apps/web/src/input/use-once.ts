import { useRef } from 'react';
import { newKey } from '../new-key.js';

/** Sends what is asked under a key of its own; asked again in the same words, after an answer that was lost, under the same key: it happens once. */
export const useOnce = () => {
  const unanswered = useRef<{ readonly asked: string; readonly key: string }>(null);
  return async <Asked extends object, Answer>(
    asked: Asked,
    send: (asked: Asked, idempotencyKey: string) => Promise<Answer>,
  ): Promise<Answer> => {
    const text = JSON.stringify(asked);
    if (unanswered.current?.asked !== text) unanswered.current = { asked: text, key: newKey() };
    const answer = await send(asked, unanswered.current.key);
    unanswered.current = null;
    return answer;
  };
};
