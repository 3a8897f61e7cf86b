import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The tests give the program its environment themselves; what is left is the same everywhere.
    env: { TZ: 'UTC', LANG: 'C' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
