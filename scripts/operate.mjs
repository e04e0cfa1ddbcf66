// npm run operate -- parked|redrive [industry policy gateway]: asks the running processes of DATA_DIR (./data-local) how many records
// their consumers have parked, or to handle these again. Prints one JSON line a process; ends with 1 where records stay parked.
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';

const refuse = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

const ask = (socketPath, command) =>
  new Promise((resolve, reject) => {
    const sent = request({ socketPath, path: `/${command}`, method: 'POST' }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => (answer.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text))));
    });
    sent.on('error', reject);
    sent.end();
  });

const [command, ...wanted] = process.argv.slice(2);
if (!['parked', 'redrive'].includes(command)) refuse('npm run operate -- parked|redrive [industry policy gateway]');
const folder = path.resolve(process.env.DATA_DIR ?? './data-local');
const found = (() => {
  try {
    return readdirSync(folder).flatMap((name) => (name.endsWith('.sock') ? [path.basename(name, '.sock')] : []));
  } catch {
    return refuse(`${folder} can not be read: name the system's own folder by DATA_DIR.`);
  }
})();
const names = wanted.length > 0 ? wanted : found;
if (names.length === 0) refuse(`No process of a system runs on ${folder}: start it first.`);
let left = 0;
for (const name of names) {
  const answer = await ask(path.relative(process.cwd(), path.join(folder, `${name}.sock`)), command).catch((error) =>
    refuse(`${name} does not answer on ${folder}: ${error.message}`),
  );
  console.log(JSON.stringify({ process: name, [command]: answer }));
  for (const one of Object.values(answer)) left += typeof one === 'number' ? one : one.left;
}
process.exit(left === 0 ? 0 : 1);
