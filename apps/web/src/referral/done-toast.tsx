import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { messages } from '../messages.js';

/** What was done last; it stays until it is put away. Empty: nothing. */
export const DoneToast = ({ text, onDismiss }: { text: string; onDismiss: () => void }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed went, and took the focus with it.
    if (text !== '' && document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, [text]);
  return (
    <div ref={box} className={text === '' ? 'visually-hidden' : 'toast'}>
      <p role="status">{text}</p>
      {text !== '' && <Button onClick={onDismiss}>{messages.referrals.dismiss}</Button>}
    </div>
  );
};
