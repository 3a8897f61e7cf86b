import { defineConfig } from 'vitest/config';
import { needOtherPrograms } from './vitest.config.ts';

/** The tests that need other programs than Node.js. */
export default defineConfig({
  test: {
    include: needOtherPrograms,
    env: { TZ: 'UTC', LANG: 'C' },
    globalSetup: ['tests/build.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
