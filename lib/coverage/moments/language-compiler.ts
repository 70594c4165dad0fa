import { foldPrinted } from '@/lib/language/form-pattern';
import { keepByKey } from '@/lib/language/keep-by-key';
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
  const found = keepByKey<readonly WordPlace[]>(500);
  const places = (text: string) => found(text, () => group.places(text));
  return { ...group, places, in: (text) => places(foldPrinted(text)).length > 0 };
}
