import { useSyncExternalStore } from 'react';

/** One column; the same width as in styles.css. */
export const NARROW = '(max-width: 860px)';

/** Whether a media query holds, now and whenever that changes. */
export const useMedia = (media: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(media);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(media).matches,
  );
