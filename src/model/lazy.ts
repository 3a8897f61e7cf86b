/** Makes something on first use and keeps it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Works something out for each key once. */
export function remember<T extends object | boolean, Key = string>(
  make: (key: Key) => T,
): (key: Key) => T {
  const known = new Map<Key, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
