import { TextDecoder, TextEncoder } from 'node:util';

// What a browser has and jsdom has not.
if (typeof window !== 'undefined') {
  class SilentStream extends EventTarget {
    close = () => undefined;
  }
  Object.assign(globalThis, { TextEncoder, TextDecoder, EventSource: SilentStream });
  window.matchMedia = (media: string): MediaQueryList =>
    ({
      matches: false,
      media,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as Partial<MediaQueryList> as MediaQueryList;
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
}
