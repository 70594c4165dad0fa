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
