import * as v from 'valibot';

/**
 * An array that is checked in place. The schema changes nothing in a dataset, so a copy of a hundred
 * thousand claims would only take memory.
 */
export function arrayOf<const T extends v.GenericSchema>(item: T): v.ArraySchema<T, undefined> {
  const array = v.array(item);
  return {
    ...array,
    '~run'(dataset, config) {
      const { value } = dataset;
      const isRight =
        Array.isArray(value) &&
        value.every((each) => !item['~run']({ value: each }, config).issues);
      return isRight ? { typed: true, value } : array['~run'](dataset, config);
    },
  };
}
