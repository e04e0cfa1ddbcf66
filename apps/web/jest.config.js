import preset from '../../jest.preset.js';

export default {
  ...preset,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/test/browser.ts'],
};
