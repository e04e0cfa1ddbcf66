import preset from '../../jest.preset.js';

// The same suites on both profiles; a few of them where it has to be quick.
const onEngines = process.env['TEST_SCALE'] === 'full' ? ['*'] : ['walkthrough', 'audit', '*.engines'];
export default process.env['TEST_ENGINES'] === '1'
  ? { ...preset, testMatch: onEngines.map((name) => `<rootDir>/test/${name}.test.ts`) }
  : preset;
