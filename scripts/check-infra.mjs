// What can be said of infra/ without Docker: the compose files by the schema of the Compose Specification and by the promises of
// infra/README.md, the Dockerfile by its grammar.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { root } from './lib.mjs';

const infra = path.join(root, 'infra');
const read = (name) => readFileSync(path.join(infra, name), 'utf8');
const faults = [];

// Formats are hints there, and some are none of JSON Schema's.
const isCompose = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
  JSON.parse(read('schema/compose-spec.json')),
);
const OURS = /^shuangzhao:/;
const SECRET = /(PASSWORD|SECRET|KEY|TOKEN|URI)$/;
const dockerfile = read('Dockerfile');

for (const file of readdirSync(infra).filter((name) => /^compose.*\.yaml$/.test(name))) {
  const compose = parse(read(file), { merge: true });
  const tell = (sentence) => faults.push(`infra/${file}: ${sentence}`);
  if (!isCompose(compose)) for (const { instancePath, message } of isCompose.errors) tell(`${instancePath} ${message}`);
  for (const [name, service] of Object.entries(compose.services)) {
    const { image = '', build, command, environment = {}, healthcheck, user } = service;
    const isOurs = build !== undefined || OURS.test(image);
    if (!isOurs && !/:v?\d+\.\d+/.test(image)) tell(`${name}: an image has to name its version`);
    if (!isOurs && healthcheck === undefined) tell(`${name}: nothing tells whether it is well`);
    if (isOurs && service.read_only !== true) tell(`${name}: its files have to be read-only`);
    if (isOurs && !service.cap_drop?.includes('ALL')) tell(`${name}: it needs no capabilities`);
    if (isOurs && user !== undefined) tell(`${name}: the image says who runs it`);
    const [, app] = /^apps\/(\w+)\//.exec(command?.[0] ?? '') ?? [];
    if (app !== undefined && !dockerfile.includes(`--workspace=@shuangzhao/${app} `))
      tell(`${name}: the image has not what ${app} needs`);
    for (const [variable, value] of Object.entries(environment))
      if (SECRET.test(variable) && !String(value).startsWith('${'))
        tell(`${name}: ${variable} has to come from a file`);
    for (const secret of service.secrets ?? [])
      if (compose.secrets?.[secret] === undefined) tell(`${name}: there is no secret ${secret}`);
  }
}

for (const { message, range } of validate(dockerfile))
  faults.push(`infra/Dockerfile:${range.start.line + 1}: ${message}`);
const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
for (const asked of ['USER node', 'HEALTHCHECK ', 'ENTRYPOINT '])
  if (!last.includes(`\n${asked}`)) faults.push(`infra/Dockerfile: the image has no ${asked.trim()}`);

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('infra/ is as the Compose Specification, the grammar of Dockerfiles and its README want it.');
