import { type CompiledWords, compileWords, type WordGroup, type WordPlace } from '@/lib/language/word-forms';

/** Compiles groups by the words of one language, each once: moments share them. */
export function languageCompiler(): (group: WordGroup, language: string) => CompiledWords {
  const known = new Map<string, Map<WordGroup, CompiledWords>>();
  return (group, language) => {
    const compiled = known.get(language) ?? new Map<WordGroup, CompiledWords>();
    known.set(language, compiled);
    const found = compiled.get(group);
    if (found !== undefined) return found;
    const own = group.words[language];
    const made = remembering(compileWords({ ...group, words: own === undefined ? {} : { own } }));
    compiled.set(group, made);
    return made;
  };
}

/** The same sentence is asked for by every moment that shares the group. */
function remembering(group: CompiledWords): CompiledWords {
  const found = new Map<string, readonly WordPlace[]>();
  return {
    ...group,
    places(text) {
      const known = found.get(text);
      if (known !== undefined) return known;
      if (found.size > 500) found.clear();
      const places = group.places(text);
      found.set(text, places);
      return places;
    },
  };
}
