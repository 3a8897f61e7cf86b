import { defineConfig } from 'vitest/config';

/** The tests that mutants of the model, the evidence, the lookup and the checks of datasets are run against. */
export default defineConfig({
  test: {
    include: [
      'tests/{model,evidence,lookup}/**/*.test.ts',
      'tests/datasets/{checks,validation}.test.ts',
    ],
    setupFiles: ['tests/terminal/unicode.ts'],
    env: { TZ: 'UTC', LANG: 'C' },
  },
});
