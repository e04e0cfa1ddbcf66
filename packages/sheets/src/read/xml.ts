import { SaxesParser } from 'saxes';
import { malformed } from '../faults.js';

/** What a reader of XML is told; names come without their prefix. */
export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** More characters than this without a tag would only fill the memory. */
const LONGEST_STRETCH = 1_000_000;

/** The name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML piece by piece and yields after each what the handlers have collected in `found`, which is then emptied. There
 * are no entities but the five of XML, and a DOCTYPE is refused. Throws AppError `file.malformed`, and what a handler throws.
 */
export async function* readXml<T>(
  pieces: AsyncIterable<string>,
  found: T[],
  handlers: XmlHandlers,
): AsyncGenerator<T[]> {
  const { open, close, text } = handlers;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw malformed('The workbook holds a DOCTYPE, which no workbook needs.');
  });
  parser.on('error', (cause) => {
    throw malformed('The workbook is damaged: its XML is not well-formed.', { cause });
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let stretch = 0;
  for await (const piece of pieces) {
    stretch = piece.includes('<') ? 0 : stretch + piece.length;
    if (stretch > LONGEST_STRETCH) throw malformed('The workbook is damaged: one of its texts does not end.');
    parser.write(piece);
    if (found.length > 0) yield found.splice(0);
  }
  parser.close();
  if (found.length > 0) yield found.splice(0);
}

/** Reads a small XML file whole, for what its handlers do. */
export const readWhole = async (pieces: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> => {
  for await (const _ of readXml(pieces, [], handlers)) continue;
};
