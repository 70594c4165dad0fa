import type { PressWords } from './press-kinds';
import { cs } from './words/latin/cs';
import { da } from './words/latin/da';
import { de } from './words/latin/de';
import { en } from './words/latin/en';
import { es } from './words/latin/es';
import { fi } from './words/latin/fi';
import { fr } from './words/latin/fr';
import { hr } from './words/latin/hr';
import { hu } from './words/latin/hu';
import { id } from './words/latin/id';
import { it } from './words/latin/it';
import { lt } from './words/latin/lt';
import { nl } from './words/latin/nl';
import { no } from './words/latin/no';
import { pl } from './words/latin/pl';
import { pt } from './words/latin/pt';
import { ro } from './words/latin/ro';
import { sk } from './words/latin/sk';
import { sl } from './words/latin/sl';
import { sv } from './words/latin/sv';
import { tr } from './words/latin/tr';
import { vi } from './words/latin/vi';
import { ar } from './words/non-latin/ar';
import { bg } from './words/non-latin/bg';
import { bn } from './words/non-latin/bn';
import { el } from './words/non-latin/el';
import { fa } from './words/non-latin/fa';
import { he } from './words/non-latin/he';
import { hi } from './words/non-latin/hi';
import { hy } from './words/non-latin/hy';
import { ja } from './words/non-latin/ja';
import { ka } from './words/non-latin/ka';
import { ko } from './words/non-latin/ko';
import { mr } from './words/non-latin/mr';
import { ru } from './words/non-latin/ru';
import { sr } from './words/non-latin/sr';
import { ta } from './words/non-latin/ta';
import { th } from './words/non-latin/th';
import { uk } from './words/non-latin/uk';
import { ur } from './words/non-latin/ur';
import { zh } from './words/non-latin/zh';

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
