import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure = ['@shuangzhao/eligibility', '@shuangzhao/access'];
const facts = ['@shuangzhao/platform/errors', '@shuangzhao/platform/clock'];
const engines = {
  mongoose: 'persistence',
  mongodb: 'persistence',
  kafkajs: 'events',
  meilisearch: 'search',
  '@photostructure/sqlite': 'persistence, events or search',
  '@grpc/proto-loader': 'contracts',
};

/** Forbids imports with the reason where it bites. */
const forbid = (files, paths, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }] },
});

const enginePaths = (own) =>
  Object.entries(engines)
    .filter(([, home]) => !home.split(/, | or /).includes(own))
    .map(([name, home]) => ({
      name,
      message: `Only packages/${home} may know it; use the port.`,
      allowTypeImports: own === 'platform',
    }));

const onlyOurs = (allowed, why) => ({
  regex: `^@shuangzhao/(?!(${allowed.map((name) => name.replace('@shuangzhao/', '')).join('|')})$)`,
  message: why,
});

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', '**/.turbo/', '**/.cache/', '**/src/gen/', 'data-local*/']),
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off', // an async function that throws rejects, as its callers expect
      // Its author marks it only so that it is seen: a provider on this machine has no https.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      // Express's Request is an interface over IncomingMessage, never made by its constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of texts, or a const object.' },
      ],
    },
  },
  { files: ['**/vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  // Engines stay behind their ports.
  ...['persistence', 'events', 'search', 'contracts', 'platform'].map((own) =>
    forbid([`packages/${own}/src/**/*.ts`], enginePaths(own), []),
  ),
  forbid(['apps/**/*.{ts,tsx}'], enginePaths(''), []),
  // The pure packages depend on nothing of ours.
  forbid(
    ['packages/{eligibility,access}/src/**/*.ts'],
    [],
    [{ regex: '^(@shuangzhao/|node:)', message: 'A pure package depends on nothing.' }],
  ),
  // Rooms of a service, and of the package that is a part of several.
  forbid(['{apps/*,packages/jobs}/src/domain/**/*.ts'], enginePaths(''), [
    onlyOurs(
      [...pure, ...facts, '@shuangzhao/jobs/domain'],
      'domain knows the pure packages, platform/errors, platform/clock and jobs/domain only.',
    ),
    {
      regex: '^(\\.\\./)+((application|adapters|server)/|(app|main|start)\\.js)',
      message: 'domain knows no other room.',
    },
    { regex: '^(@grpc|express|zod|node:)', message: 'domain knows no network, no files.' },
  ]),
  forbid(['{apps/*,packages/jobs}/src/application/**/*.ts'], enginePaths(''), [
    onlyOurs(
      [
        ...pure,
        ...facts,
        '@shuangzhao/jobs/domain',
        '@shuangzhao/jobs/application',
        '@shuangzhao/platform/authorize',
        '@shuangzhao/platform/grpc',
        '@shuangzhao/platform/last-few',
        '@shuangzhao/platform/page',
      ],
      'application knows domain, the pure packages, the same rooms of jobs and what a call carries.',
    ),
    {
      regex: '^(\\.\\./)+((adapters|server)/|(app|main|start)\\.js)',
      message: 'application knows domain only; ways out are handed in.',
    },
    { regex: '^(@grpc|express)', message: 'application knows no network.' },
  ]),
  forbid(['{apps/*,packages/jobs}/src/adapters/**/*.ts'], enginePaths(''), [
    { regex: '^(\\.\\./)+(server/|(app|main|start)\\.js)', message: 'adapters face outward; they know no way in.' },
  ]),
  {
    files: ['**/test/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }] },
  },
);
