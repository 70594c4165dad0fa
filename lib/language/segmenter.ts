import { keepByKey } from './keep-by-key';

/** A language as the runtime takes it: what a page declares need not be one. */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

const segmenters = keepByKey<Intl.Segmenter>(200);

/** A segmenter for a language, whatever was declared as one; made once, since every block of a text asks. */
export function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  return segmenters(
    `${granularity} ${language}`,
    () => new Intl.Segmenter(localeOf(language), { granularity }),
  );
}
