import { defineConfig } from 'vitest/config';

/** The tests that drive real shells in a terminal, and the tools that read the manual page. */
export default defineConfig({
  test: {
    include: ['tests/shells/**/*.test.ts'],
    env: { TZ: 'UTC', LANG: 'C' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
