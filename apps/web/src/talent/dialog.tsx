import { Button } from 'antd';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { messages } from '../messages.js';

interface Props {
  title: string;
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog of the browser's own: it keeps the focus, and gives it back when it is gone. */
export const Dialog = ({ title, isWide = false, onClose, children }: Props) => {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      className={isWide ? 'dialog wide-dialog' : 'dialog'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="head-line">
        <h2 id={id}>{title}</h2>
        <Button onClick={onClose}>{messages.talent.close}</Button>
      </header>
      {children}
    </dialog>
  );
};
