const marks: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** Rule texts come with half-width marks; beside a Chinese character they are set full-width, as Chinese is. */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}）”》%％])[,;:?!]|[,;:?!](?=[\p{Script=Han}（“《])/gu, (mark) => marks[mark] ?? mark)
    .replace(/\(([^()]*)\)/g, (whole, inside: string, at: number) =>
      /\p{Script=Han}/u.test(inside + text.slice(0, at).slice(-1)) ? `（${inside}）` : whole,
    );
