import { defineConfig } from 'vitest/config';

/** What mutants of src/model, src/evidence and src/lookup are shown to: the tests of these folders. */
export default defineConfig({
  test: {
    include: ['tests/{model,evidence,lookup}/**/*.test.ts'],
    env: { TZ: 'UTC', LANG: 'C' },
  },
});
