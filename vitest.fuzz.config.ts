import { defineConfig } from 'vitest/config';

/** Many more of the random runs: WUJIN_FUZZ says how many of each, WUJIN_FUZZ_SEED from where. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    env: { TZ: 'UTC', LANG: 'C', WUJIN_FUZZ: process.env['WUJIN_FUZZ'] ?? '20000' },
  },
});
