// Writes everything that is generated: types of the contracts, docs/openapi.json, docs/access.md, the baseline of the protos.
// `--check` writes nothing and fails, naming each file that is not what it should be.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled, root, run } from './lib.mjs';

const check = process.argv.includes('--check');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const stale = [];

ensureInstalled();

const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort()
    : [];

const put = (file, text) => {
  const target = path.join(root, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  if (check) stale.push(file);
  else writeFileSync(target, text);
};

const generateContracts = () => {
  const fresh = mkdtempSync(path.join(tmpdir(), 'contracts-'));
  const protos = path.join(root, 'protos');
  const names = filesUnder(protos).filter((name) => name.endsWith('.proto'));
  execFileSync(
    bin('proto-loader-gen-types'),
    [
      '--longs=String',
      '--enums=String',
      '--defaults',
      '--oneofs',
      '--grpcLib=@grpc/grpc-js',
      '--importFileExtension=.js',
      '--targetFileExtension=.ts',
      '--includeDirs=protos', // relative: it is written into each file
      `--outDir=${fresh}`,
      ...names,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  // The generator's files at the top collide between services (two events.proto) and nobody needs them.
  for (const entry of readdirSync(fresh, { withFileTypes: true }))
    if (entry.isFile()) rmSync(path.join(fresh, entry.name));
  for (const area of readdirSync(path.join(fresh, 'shuangzhao'))) {
    const types = filesUnder(path.join(fresh, 'shuangzhao', area)).map(
      (name) => `export type * from './shuangzhao/${area}/${name.replace(/\.ts$/, '.js')}';\n`,
    );
    writeFileSync(path.join(fresh, `${area}.ts`), `// The types of ${area}, in one place.\n${types.join('')}`);
  }
  const target = path.join(root, 'packages/contracts/src/gen');
  if (check) {
    const [now, then] = [filesUnder(fresh), filesUnder(target)];
    for (const name of new Set([...now, ...then])) {
      const same =
        now.includes(name) &&
        then.includes(name) &&
        readFileSync(path.join(fresh, name), 'utf8') === readFileSync(path.join(target, name), 'utf8');
      if (!same) stale.push(`packages/contracts/src/gen/${name}`);
    }
  } else {
    rmSync(target, { recursive: true, force: true });
    cpSync(fresh, target, { recursive: true });
  }
  rmSync(fresh, { recursive: true, force: true });
};

// The baseline holds the contract that callers rely on: buf refuses edits that break it, then it follows the compatible ones.
const generateBaseline = () => {
  const baseline = path.join(root, 'protos/baseline.json');
  if (existsSync(baseline))
    run(bin('buf'), ['breaking', '--against', 'baseline.json'], { cwd: path.join(root, 'protos') });
  const image = execFileSync(bin('buf'), ['build', '--exclude-source-info', '-o', '-#format=json'], {
    cwd: path.join(root, 'protos'),
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  put('protos/baseline.json', `${JSON.stringify(JSON.parse(image), null, 1)}\n`);
};

const generateDocuments = () => {
  const print = (module, expression) =>
    execFileSync(
      process.execPath,
      [
        '--conditions=@shuangzhao/source',
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `import * as it from '${module}'; process.stdout.write(${expression});`,
      ],
      {
        cwd: path.join(root, 'apps/gateway'),
        encoding: 'utf8',
        maxBuffer: 64e6,
      },
    );
  put('docs/openapi.json', print('@shuangzhao/api', "JSON.stringify(it.openApiDocument(), null, 2) + '\\n'"));
  put('docs/access.md', print('@shuangzhao/access', 'it.renderAccess()'));
};

generateContracts();
generateBaseline();
if (!process.argv.includes('--contracts')) generateDocuments();
if (stale.length > 0) {
  console.error(`Not fresh (npm run gen makes them): \n  ${stale.join('\n  ')}`);
  process.exit(1);
}
console.log(check ? 'Generated files are fresh.' : 'Generated files are written.');
