/** Rounds of a property test: many with `TEST_SCALE=full`. */
export const numRuns = process.env['TEST_SCALE'] === 'full' ? 5_000 : 300;
