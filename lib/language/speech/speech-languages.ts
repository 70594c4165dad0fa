import { bg, bulgarianClauses } from './bulgarian';
import { type ClauseWords, clauseWords } from './clauses';
import { ru, uk } from './cyrillic';
import { cs, czechClauses } from './czech';
import { fi, finnishClauses } from './finnish';
import { el, greekClauses } from './greek';
import { hu, hungarianClauses } from './hungarian';
import { de, en, nl, pl } from './latin';
import { da, no, sv } from './nordic';
import { nordicClauses } from './nordic-clauses';
import { es, fr, it, pt } from './romance';
import { ro, romanianClauses } from './romanian';
import { serboCroatianClauses, sh } from './serbo-croatian';
import { sk, slovakClauses } from './slovak';
import type { Speech } from './speech';
import { tr, turkishClauses } from './turkish';

/** How each language's press says who said something, by BCP 47 primary subtag; `sh` is of Bosnian, Croatian and Serbian. */
export const languages: Readonly<Record<string, Speech>> = {
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  it,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sh,
  sk,
  sv,
  tr,
  uk,
};

/** And parts what is said from who tells of it. */
export const clausesOf: Readonly<Record<string, ClauseWords>> = {
  ...clauseWords,
  ...nordicClauses,
  bg: bulgarianClauses,
  cs: czechClauses,
  el: greekClauses,
  fi: finnishClauses,
  hu: hungarianClauses,
  ro: romanianClauses,
  sh: serboCroatianClauses,
  sk: slovakClauses,
  tr: turkishClauses,
};
