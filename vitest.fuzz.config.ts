import { defineConfig } from 'vitest/config';

const { WUJIN_FUZZ = '20000', WUJIN_FUZZ_SEED = '1' } = process.env;

/**
 * Many more of the random runs: WUJIN_FUZZ says how many of each, WUJIN_FUZZ_SEED from where. Without it they
 * are the same each time, so that what fails is the change.
 */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 600_000,
    env: { TZ: 'UTC', LANG: 'C', WUJIN_FUZZ, WUJIN_FUZZ_SEED },
  },
});
