import { setTimeout as sleep } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { constants, inflateRawSync } from 'node:zlib';
import { readRows, writeCsv, writeXlsx, type Cell, type WrittenCell } from '@shuangzhao/sheets';
import type { Call } from '@shuangzhao/platform/grpc';
import type { App } from '../src/app.js';
import type { Job } from '../src/domain/job.js';

type Line = readonly WrittenCell[];

const tableOf = ([header = [], ...rows]: readonly Line[]) => ({
  columns: header.map((title) => ({ title: String(title) })),
  rows,
});

/** A csv of these lines; the first is the header. */
export const csvOf = (...lines: readonly Line[]): Promise<Buffer> => buffer(writeCsv(tableOf(lines)));

/** A workbook of these lines; the first is the header. */
export const xlsxOf = (...lines: readonly Line[]): Promise<Buffer> =>
  buffer(writeXlsx([{ name: '企业', ...tableOf(lines) }]));

/** The cells of a file. */
export const cellsOf = async (bytes: Uint8Array): Promise<(readonly Cell[])[]> => {
  const all: (readonly Cell[])[] = [];
  for await (const { cells } of readRows(bytes)) all.push(cells);
  return all;
};

/** The text of a file inside a workbook, by its local header. */
export const partOf = (bytes: Buffer, place: string): string => {
  const end = bytes.indexOf(place) + place.length;
  const extra = bytes.readUInt16LE(end - place.length - 2);
  return inflateRawSync(bytes.subarray(end + extra), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
};

/** The job once it has ended. */
export const ended = async (app: App, begun: Promise<Job>, call: Call): Promise<Job> => {
  let job = await begun;
  for (let tries = 0; job.state === 'running' && tries < 1_000; tries += 1) {
    await sleep(20);
    job = await app.getJob({ id: job.id }, call);
  }
  return job;
};

/** The whole file that a job made. */
export const fileOf = async (app: App, { id }: Job, call: Call) => {
  const pieces: Uint8Array[] = [];
  for (let offset = 0; ;) {
    const { content, size, name } = await app.readJobFile({ id, offset }, call);
    pieces.push(content);
    offset += content.length;
    if (offset >= size) return { name, size, bytes: Buffer.concat(pieces) };
  }
};
