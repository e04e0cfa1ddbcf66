import preset from '../../jest.preset.js';

// On real servers one suite after the other: one of them kills the broker.
export default { ...preset, ...(process.env['TEST_ENGINES'] === '1' ? { maxWorkers: 1 } : {}) };
