/** One server-sent event. */
interface Told {
  id: string;
  event: string;
  data: string;
}

/** A stream of events that is being read. */
export interface Followed {
  headers: Headers;
  /** The next event. Throws where the stream ends before it. */
  next: () => Promise<Told>;
  /** The id that comes first, without an event. */
  place: () => Promise<string>;
  /** All events up to the end of the stream. */
  rest: () => Promise<Told[]>;
  close: () => void;
}

const read = (block: string): Told => {
  const told = { id: '', event: '', data: '' };
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    if (name === 'id' || name === 'event' || name === 'data') told[name] = value;
  }
  return told;
};

/** Opens a stream of server-sent events. Throws for an answer that is none. */
export const followEvents = async (url: string, headers: Record<string, string>): Promise<Followed> => {
  const ended = new AbortController();
  const answer = await fetch(url, { headers, signal: ended.signal });
  if (answer.status !== 200 || answer.body === null)
    throw new Error(`No stream: ${answer.status} ${await answer.text()}`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const block = async (): Promise<Told | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return read(found);
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += value;
    }
  };
  const next = async (): Promise<Told> => {
    for (;;) {
      const told = await block();
      if (told === undefined) throw new Error('The stream has ended.');
      if (told.event !== '') return told;
    }
  };
  return {
    headers: answer.headers,
    next,
    place: async () => (await block())?.id ?? '',
    rest: async () => {
      const all: Told[] = [];
      for (let told = await block(); told !== undefined; told = await block()) if (told.event !== '') all.push(told);
      return all;
    },
    close: () => ended.abort(),
  };
};
