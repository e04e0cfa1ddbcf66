// Suites on real servers stand apart (`*.engines.test.ts`): `npm run test:engines` starts the servers and runs these alone.
const onEngines = process.env['TEST_ENGINES'] === '1';

/** One jest configuration for every package: TypeScript by swc, ES modules, sources instead of builds. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@shuangzhao/source', 'node', 'node-addons'] },
  testMatch: [onEngines ? '<rootDir>/test/**/*.engines.test.ts' : '<rootDir>/test/**/!(*.engines).test.ts'],
  passWithNoTests: onEngines,
  ...(onEngines ? { maxWorkers: 1 } : {}), // some of them kill a server
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  reporters: ['<rootDir>/../../scripts/suite-reporter.mjs'],
  testTimeout: process.env['TEST_SCALE'] === 'full' ? 1_800_000 : 30_000,
};
