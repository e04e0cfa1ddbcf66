import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { messages } from '../messages.js';

const words = messages.talentPools;

interface Props {
  /** What was done last; null: nothing. */
  text: string | null;
  isBusy: boolean;
  /** Left out where it can not be taken back. */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
}

/** What was done last, with the way to take it back; it stays until it is put away. */
export const UndoToast = ({ text, isBusy, onUndo, onDismiss }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed went, and took the focus with it.
    if (text !== null && document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, [text]);
  return (
    <div ref={box} className={text === null ? 'visually-hidden' : 'toast'}>
      <p role="status">{text}</p>
      {onUndo && (
        <Button type="primary" loading={isBusy} onClick={onUndo}>
          {words.undo}
        </Button>
      )}
      {text !== null && <Button onClick={onDismiss}>{words.dismiss}</Button>}
    </div>
  );
};
