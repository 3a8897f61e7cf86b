import { defineConfig } from 'vitest/config';

/** Tests that need other programs: shells, a browser, readers of what we write. npm run test:shells. */
export const needOtherPrograms = [
  'tests/shells/**/*.test.ts',
  'tests/readers/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/docs/recipes.test.ts',
  'tests/package/browser.test.ts',
  'tests/package/resilience.test.ts',
];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: needOtherPrograms,
    // The tests give the program its environment themselves; what is left is the same everywhere.
    env: { TZ: 'UTC', LANG: 'C' },
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/terminal/unicode.ts'],
    // On two cores there would be one by default.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
