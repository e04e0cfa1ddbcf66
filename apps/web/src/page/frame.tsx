import { Button } from 'antd';
import type { ReactNode } from 'react';
import { messages } from '../messages.js';
import { useSession, useView } from './session.js';

/** What stands around every page: a way past it, the name of the place, the size of the text, and in print where and when. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const { change } = useSession();
  const view = useView();
  return (
    <>
      <a className="skip" href="#results">
        {messages.skip}
      </a>
      <header className="bar">
        <p>
          <b>{messages.product}</b>
          <span>{messages.page}</span>
        </p>
        <Button
          type="link"
          className="edge"
          aria-pressed={view.largeText}
          onClick={() => change({ largeText: !view.largeText })}
        >
          {view.largeText ? messages.textSize.normal : messages.textSize.large}
        </Button>
      </header>
      <main className="page">{children}</main>
      <footer className="print-only printed">
        {messages.printed(new Date().toLocaleString('zh-CN'), decodeURI(window.location.href))}
      </footer>
    </>
  );
};
