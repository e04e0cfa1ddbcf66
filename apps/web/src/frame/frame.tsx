import { Button } from 'antd';
import { lazy, Suspense, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { placesOf } from '../account/roles.js';
import { messages } from '../messages.js';
import { useWorkspace } from '../workspace.js';
import { AccountCorner } from './account-corner.js';
import { TopSearch } from './top-search.js';

const Bell = lazy(async () => ({ default: (await import('../notifications/bell.js')).Bell }));
const words = messages.frame;

/** An address as people read it; one that is not well-formed stays as it is. */
const addressInWords = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href; // `?q=%` is no encoded text
  }
};

interface Props {
  isLarge: boolean;
  onLarge: (isLarge: boolean) => void;
  children: ReactNode;
}

/** What stands around every page: a way past it, the places, the account, the size of the text, and in print where and when. */
export const Frame = ({ isLarge, onLarge, children }: Props) => {
  const { me } = useWorkspace();
  return (
    <>
      <a className="skip" href="#content">
        {messages.skip}
      </a>
      <header className="bar">
        <b>{messages.product}</b>
        <TopSearch />
        <div className="bar-end">
          <Button type="link" className="edge" aria-pressed={isLarge} onClick={() => onLarge(!isLarge)}>
            {isLarge ? messages.textSize.normal : messages.textSize.large}
          </Button>
          {me !== null && (
            <Suspense fallback={null}>
              <Bell />
            </Suspense>
          )}
          <AccountCorner />
        </div>
      </header>
      <div className="workspace">
        <nav className="places" aria-label={words.places}>
          {placesOf(me).map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === '/'}>
              {label}
            </NavLink>
          ))}
        </nav>
        <main className="page" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="foot">
        <p>{words.restated}</p>
        <p className="print-only printed">
          {messages.printed(new Date().toLocaleString('zh-CN'), addressInWords(window.location.href))}
        </p>
      </footer>
    </>
  );
};
