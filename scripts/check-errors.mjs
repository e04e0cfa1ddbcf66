// Compares docs/errors.md with the sources: every code that is thrown is explained, every code that is explained exists.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const sources = ['packages', 'apps']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(root, folder, name)),
  )
  .filter((name) => /[\\/]src[\\/].*\.tsx?$/.test(name) && !/node_modules|[\\/]gen[\\/]|apps[\\/]web[\\/]/.test(name))
  .map((name) => readFileSync(name, 'utf8'));
const documented = new Set(
  [...readFileSync(path.join(root, 'docs/errors.md'), 'utf8').matchAll(/^\| `([a-z_]+(?:\.[a-z_]+)?)`/gm)].map(
    ([, code]) => code,
  ),
);

const thrown = new Set();
for (const text of sources)
  for (const pattern of [
    /(?:AppError|TransportError)\(\s*(?:'\w+'|\d+),\s*'([a-z_]+(?:\.[a-z_]+)?)'/g,
    /\bcode: '([a-z_]+\.[a-z_]+)'/g,
  ])
    for (const [, code] of text.matchAll(pattern)) thrown.add(code);

const unexplained = [...thrown].filter((code) => !documented.has(code)).sort();
const gone = [...documented].filter((code) => !sources.some((text) => text.includes(`'${code}'`))).sort();
if (unexplained.length > 0) console.error(`Not in docs/errors.md: ${unexplained.join(', ')}`);
if (gone.length > 0) console.error(`In docs/errors.md, but nowhere in the sources: ${gone.join(', ')}`);
if (unexplained.length + gone.length > 0) process.exit(1);
console.log(`${documented.size} error codes are documented.`);
