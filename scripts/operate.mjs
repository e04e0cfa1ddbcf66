// npm run operate -- parked|redrive|differences|reconcile [industry policy talent gateway]: asks the running processes of DATA_DIR (./data-local)
// how many records their consumers have parked, or to handle these again; what their search indexes and their stores do not agree on, or
// to mend it. Prints one JSON line a process; ends with 1 where records stay parked, or differences are not mended.
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
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(JSON.parse(text));
        else if (answer.statusCode === 404) resolve(undefined);
        else reject(new Error(text));
      });
    });
    sent.on('error', reject);
    sent.end();
  });

const SHOWN = 20;
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
/** How many ids, and the first of them, for each kind of difference of each index. */
const shortened = (answer) =>
  Object.fromEntries(
    Object.entries(answer).map(([index, kinds]) => [
      index,
      Object.fromEntries(
        Object.entries(kinds).map(([kind, ids]) => [kind, { count: ids.length, ids: ids.slice(0, SHOWN) }]),
      ),
    ]),
  );
const differencesOf = (answer) =>
  sum(Object.values(answer).flatMap((kinds) => Object.values(kinds).map((ids) => ids.length)));
/** What each command is asked for: how its answer is printed, and how much of it stays to be done. */
const commands = {
  parked: { shown: (answer) => answer, left: (answer) => sum(Object.values(answer)) },
  redrive: { shown: (answer) => answer, left: (answer) => sum(Object.values(answer).map(({ left }) => left)) },
  differences: { shown: shortened, left: differencesOf },
  reconcile: { shown: shortened, left: () => 0 },
};

const [command, ...wanted] = process.argv.slice(2);
const { shown, left } =
  commands[command] ?? refuse(`npm run operate -- ${Object.keys(commands).join('|')} [industry policy talent gateway]`);
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
let toDo = 0;
for (const name of names) {
  const answer = await ask(path.relative(process.cwd(), path.join(folder, `${name}.sock`)), command).catch((error) =>
    refuse(`${name} does not answer on ${folder}: ${error.message}`),
  );
  if (answer === undefined) {
    if (wanted.includes(name)) refuse(`${name} has nothing to ask for ${command}: it has no search index.`);
    continue;
  }
  console.log(JSON.stringify({ process: name, [command]: shown(answer) }));
  toDo += left(answer);
}
process.exit(toDo === 0 ? 0 : 1);
