/** Narrower than this no value fits. */
export const leastColumns = 20;
