import { primarySubtag } from '@/lib/language/language-tag';
import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import type { Grammar } from './grammar';
import { hi } from './hi';
import { hu } from './hu';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { zh } from './zh';

const grammars: Readonly<Record<string, Grammar>> = {
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  hi,
  hu,
  it,
  ja,
  ko,
  lt,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh,
  nb: no,
  nn: no,
};

/** The grammar of a language (BCP 47); null where none is known. */
export function grammarOf(language: string): Grammar | null {
  return grammars[primarySubtag(language.toLowerCase())] ?? null;
}
