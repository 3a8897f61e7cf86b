import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Those that need other shells: npm run test:shells.
    exclude: ['tests/shells/**'],
    // The tests give the program its environment themselves; what is left is the same everywhere.
    env: { TZ: 'UTC', LANG: 'C' },
    globalSetup: ['tests/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
