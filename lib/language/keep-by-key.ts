/** Gives what is kept for a key, or makes and keeps it. */
export type Kept<Value> = (key: string, make: () => Value) => Value;

/**
 * A place for what takes long to make and is asked for again. Strangers name many of the keys, so that with `most` of
 * them all are forgotten.
 */
export function keepByKey<Value extends NonNullable<unknown>>(most: number): Kept<Value> {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}

/** Makes something when it is first asked for, and gives the same from then on. */
export function once<Made extends NonNullable<unknown>>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** What is found of an object, an array too, and kept for as long as that lives. */
export interface OncePer<Key extends object, Value> {
  (key: Key): Value;
  /** To be called where the object was changed. */
  forget(key: Key): void;
}

/** Reads something of an object once, however often it is asked for. */
export function oncePer<Key extends object, Value>(read: (key: Key) => Value): OncePer<Key, Value> {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  const get = (key: Key): Value => {
    const known = kept.get(key);
    if (known !== undefined) return known.value;
    const value = read(key);
    kept.set(key, { value });
    return value;
  };
  return Object.assign(get, { forget: (key: Key) => void kept.delete(key) });
}
