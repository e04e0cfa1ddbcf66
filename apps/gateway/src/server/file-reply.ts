import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FILE_TYPES } from '@shuangzhao/api';
import type { AnyReply } from './request.js';

/** A file on its way to a browser. */
export interface SentFile {
  readonly name: string;
  readonly format: keyof typeof FILE_TYPES;
  /** Bytes. */
  readonly size: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** RFC 6266 with RFC 5987: the name in any language, and one in ASCII for whoever does not know that. */
const dispositionOf = (name: string, format: string): string => {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="file.${format}"; filename*=UTF-8''${encoded}`;
};

/** Answers with a file, piece by piece as fast as it is taken; one that breaks off breaks the connection, so that nobody takes it for whole. */
export const fileReply = ({ name, format, size, pieces }: SentFile): AnyReply & { status: 200; body?: undefined } => ({
  status: 200,
  stream: (response) => {
    response.set({
      'Content-Type': FILE_TYPES[format],
      'Content-Length': String(size),
      'Content-Disposition': dispositionOf(name, format),
    });
    // The pipeline destroys the response where either side fails; there is nobody left to tell.
    pipeline(Readable.from(pieces), response).catch(() => undefined);
  },
});
