import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { messages } from '../messages.js';

/** The key of the page that the browser itself opened. */
const FIRST = 'default';

interface Props {
  /** What the tab of the browser says. */
  title: string;
  children?: ReactNode;
}

/** The h1 of a page: names the tab, and takes the focus when the page was come to from another. */
export const PageHeading = ({ title, children = title }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  // Once a page: later moves inside it keep the focus where the reader is.
  const [isComeTo] = useState(key !== FIRST);
  useEffect(() => {
    document.title = messages.frame.titleOf(title);
  }, [title]);
  useEffect(() => {
    if (isComeTo) heading.current?.focus({ preventScroll: true });
  }, [isComeTo]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
