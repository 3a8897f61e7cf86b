/**
 * fast-check, drawing the same values each time, so that what fails is the change and not the day.
 * `WUJIN_FUZZ_SEED=7 npm test` draws others.
 */
import fc from 'fast-check';

const { WUJIN_FUZZ_SEED = '1' } = process.env;

fc.configureGlobal({ seed: Number(WUJIN_FUZZ_SEED) });

export { fc };
