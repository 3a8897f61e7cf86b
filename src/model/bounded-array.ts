import * as v from 'valibot';

/** Broken entries of one array that are worth reporting. */
export const mostBroken = 100;

/**
 * An array that stops looking after so many broken entries: a broken file of a hundred megabytes
 * must not become as many complaints in memory. A sound array is gone through once.
 */
export function boundedArray<const T extends v.GenericSchema>(
  item: T,
): v.ArraySchema<T, undefined> {
  const array = v.array(item);
  return {
    ...array,
    '~run'(dataset, config) {
      const { value } = dataset;
      const result = array['~run']({ value }, { ...config, abortEarly: true });
      if (!result.issues || config.abortEarly || !Array.isArray(value)) return result;
      let broken = 0;
      const end = value.findIndex((each) => !v.is(item, each) && ++broken === mostBroken);
      const looked = end < 0 ? value : value.slice(0, end + 1);
      return array['~run']({ value: looked }, config);
    },
  };
}
