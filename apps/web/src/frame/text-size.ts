import { useEffect, useState } from 'react';

const KEY = 'text';
const LARGE = 'large';

/** Whether this reader wants large text, kept in this browser, and a way to change it. */
export const useTextSize = (): readonly [boolean, (isLarge: boolean) => void] => {
  const [isLarge, setIsLarge] = useState(() => window.localStorage.getItem(KEY) === LARGE);
  useEffect(() => {
    document.documentElement.dataset['text'] = isLarge ? LARGE : 'normal';
    if (isLarge) window.localStorage.setItem(KEY, LARGE);
    else window.localStorage.removeItem(KEY);
  }, [isLarge]);
  return [isLarge, setIsLarge];
};
