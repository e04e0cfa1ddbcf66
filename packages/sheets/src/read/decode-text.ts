import { isUtf8 } from 'node:buffer';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { malformed, wrongKind } from '../faults.js';

const PIECE = 64 * 1024;
const UTF_16 = Buffer.from([0xff, 0xfe]);

/** How a text is written: UTF-8, what Excel calls Unicode (UTF-16), else what Chinese Excel writes. */
const encodingOf = (bytes: Buffer): string => {
  if (bytes.subarray(0, 2).equals(UTF_16)) return 'utf-16le';
  if (bytes.includes(0)) throw wrongKind('no text');
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
};

/** A text file in pieces, without its byte order mark; others get their turn between them. Throws AppError `file.kind` or `file.malformed`. */
export async function* decodeText(bytes: Buffer): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += PIECE) {
      yield decoder.decode(bytes.subarray(from, from + PIECE), { stream: true });
      await nextTurn();
    }
    yield decoder.decode();
  } catch (cause) {
    throw malformed('The file is written neither in UTF-8 nor in GB 18030.', { cause });
  }
}
