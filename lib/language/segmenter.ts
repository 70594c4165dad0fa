/** A language as the runtime takes it: what a page declares need not be one. */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter for a language, whatever was declared as one; made once, since every block of a text asks. */
export function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(localeOf(language), { granularity });
  if (segmenters.size < 200) segmenters.set(key, made);
  return made;
}
