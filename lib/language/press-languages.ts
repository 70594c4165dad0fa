import { cs } from '@/lib/language/words/latin/cs';
import { da } from '@/lib/language/words/latin/da';
import { de } from '@/lib/language/words/latin/de';
import { en } from '@/lib/language/words/latin/en';
import { es } from '@/lib/language/words/latin/es';
import { fi } from '@/lib/language/words/latin/fi';
import { fr } from '@/lib/language/words/latin/fr';
import { hr } from '@/lib/language/words/latin/hr';
import { hu } from '@/lib/language/words/latin/hu';
import { id } from '@/lib/language/words/latin/id';
import { it } from '@/lib/language/words/latin/it';
import { lt } from '@/lib/language/words/latin/lt';
import { nl } from '@/lib/language/words/latin/nl';
import { no } from '@/lib/language/words/latin/no';
import { pl } from '@/lib/language/words/latin/pl';
import { pt } from '@/lib/language/words/latin/pt';
import { ro } from '@/lib/language/words/latin/ro';
import { sk } from '@/lib/language/words/latin/sk';
import { sl } from '@/lib/language/words/latin/sl';
import { sv } from '@/lib/language/words/latin/sv';
import { tr } from '@/lib/language/words/latin/tr';
import { vi } from '@/lib/language/words/latin/vi';
import { ar } from '@/lib/language/words/non-latin/ar';
import { bg } from '@/lib/language/words/non-latin/bg';
import { bn } from '@/lib/language/words/non-latin/bn';
import { el } from '@/lib/language/words/non-latin/el';
import { fa } from '@/lib/language/words/non-latin/fa';
import { he } from '@/lib/language/words/non-latin/he';
import { hi } from '@/lib/language/words/non-latin/hi';
import { hy } from '@/lib/language/words/non-latin/hy';
import { ja } from '@/lib/language/words/non-latin/ja';
import { ka } from '@/lib/language/words/non-latin/ka';
import { ko } from '@/lib/language/words/non-latin/ko';
import { mr } from '@/lib/language/words/non-latin/mr';
import { ru } from '@/lib/language/words/non-latin/ru';
import { sr } from '@/lib/language/words/non-latin/sr';
import { ta } from '@/lib/language/words/non-latin/ta';
import { th } from '@/lib/language/words/non-latin/th';
import { uk } from '@/lib/language/words/non-latin/uk';
import { ur } from '@/lib/language/words/non-latin/ur';
import { zh } from '@/lib/language/words/non-latin/zh';
import type { PressWords } from './press-kinds';

/** What the press prints, by language: the file of each is all that is known of its words. */
export const pressLanguages: Readonly<Record<string, PressWords>> = {
  ar,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  it,
  ja,
  ka,
  ko,
  lt,
  mr,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};
