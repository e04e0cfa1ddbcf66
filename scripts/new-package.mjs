// Makes the files that every package and service shares: node scripts/new-package.mjs packages/calendar
import { mkdirSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
if (!folder || !/^(packages|apps)\/[a-z-]+$/.test(folder)) {
  console.error('usage: node scripts/new-package.mjs packages/<name> | apps/<name>');
  process.exit(2);
}
const name = path.basename(folder);
const write = (file, text) => {
  const target = path.join(folder, file);
  if (existsSync(target)) return;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const isApp = folder.startsWith('apps/');

write(
  'package.json',
  json({
    name: `@shuangzhao/${name}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    exports: {
      '.': {
        '@shuangzhao/source': `./src/${isApp ? 'app' : 'index'}.ts`,
        types: `./dist/${isApp ? 'app' : 'index'}.d.ts`,
        default: `./dist/${isApp ? 'app' : 'index'}.js`,
      },
    },
    scripts: {
      build: 'tsc -p tsconfig.build.json',
      typecheck: 'tsc --noEmit',
      test: 'node --experimental-vm-modules --no-warnings ../../node_modules/jest/bin/jest.js',
    },
  }),
);
write(
  'tsconfig.json',
  json({ extends: '../../tsconfig.base.json', compilerOptions: { noEmit: true }, include: ['src', 'test'] }),
);
write(
  'tsconfig.build.json',
  json({
    extends: '../../tsconfig.base.json',
    compilerOptions: { customConditions: [], rootDir: 'src', outDir: 'dist' },
    include: ['src'],
  }),
);
write('jest.config.js', "export { default } from '../../jest.preset.js';\n");
if (isApp)
  for (const room of ['domain', 'application', 'adapters', 'server'])
    mkdirSync(path.join(folder, 'src', room), { recursive: true });
