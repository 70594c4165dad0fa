import { primarySubtag } from '@/lib/language/language-tag';
import type { AmountWords } from './amount-words';
import { ru, uk } from './cyrillic';
import { de, en } from './germanic';
import { es, fr } from './romance';

/** What a word of an amount is. */
export type AmountToken =
  | { readonly kind: 'number'; readonly value: number; readonly isFigure: boolean }
  | { readonly kind: 'within'; readonly hedge: Hedge | null }
  | { readonly kind: 'span'; readonly minutes: number }
  | {
      readonly kind:
        | 'article'
        | 'and'
        | 'half'
        | 'quarter'
        | 'dozen'
        | 'hundred'
        | 'thousand'
        | 'hours'
        | 'minutes'
        | 'to'
        | 'of';
    };

/** How an amount is hedged, by the words before it. */
export type Hedge = 'about' | 'nearly' | 'over' | 'upTo';

export interface CompiledAmounts {
  readonly byTwenties: boolean;
  readonly tokens: ReadonlyMap<string, AmountToken>;
  /** Each at the end of a text in lower case. */
  readonly hedges: readonly (readonly [Hedge, RegExp])[];
  /** The same at the beginning of what follows. */
  readonly hedgesBehind: readonly (readonly [Hedge, RegExp])[];
}

const languages: Readonly<Record<string, AmountWords>> = { de, en, es, fr, ru, uk };
const compiled = new Map<string, CompiledAmounts>();

/** The words of a language (BCP 47) for amounts; null where they are not known. */
export function compiledAmounts(language: string): CompiledAmounts | null {
  const primary = primarySubtag(language.toLowerCase());
  const words = languages[primary];
  if (words === undefined) return null;
  const known = compiled.get(primary) ?? compile(words);
  compiled.set(primary, known);
  return known;
}

const plainKinds = [
  'article',
  'half',
  'quarter',
  'dozen',
  'hundred',
  'thousand',
  'hours',
  'minutes',
] as const;

function compile(words: AmountWords): CompiledAmounts {
  const tokens = new Map<string, AmountToken>();
  const add = (list: string, token: AmountToken) => {
    for (const word of list.split('|')) if (word !== '') tokens.set(plainApostrophe(word), token);
  };
  for (const kind of ['to', 'and', 'of'] as const) add(words[kind] ?? '', { kind });
  for (const kind of plainKinds) add(words[kind], { kind });
  for (const [value, list] of Object.entries(words.numbers))
    add(list, { kind: 'number', value: Number(value), isFigure: false });
  for (const hedge of ['over', 'nearly'] as const)
    add(words.within?.[hedge] ?? '', { kind: 'within', hedge });
  add(words.within?.exact ?? '', { kind: 'within', hedge: null });
  for (const [minutes, list] of Object.entries(words.spans))
    add(list, { kind: 'span', minutes: Number(minutes) });
  const hedges = (['nearly', 'over', 'upTo', 'about'] as const).map(
    (hedge) => [hedge, hedgePattern(words[hedge])] as const,
  );
  const hedgesBehind = (['over', 'upTo', 'about'] as const).flatMap((hedge) => {
    const forms = words.behind[hedge];
    return forms === undefined
      ? []
      : [[hedge, new RegExp(`^\\s(?:${forms})(?![\\p{L}\\p{N}])`, 'u')] as const];
  });
  return { tokens, hedges, hedgesBehind, byTwenties: words.byTwenties === true };
}

function hedgePattern(list: string): RegExp {
  const forms = plainApostrophe(list).replace(/[.*+?^${}()[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms})[\\s'’]*(?:(?:the|a|an|la|las|los|les|ein|einem|einer|eine|une|un)\\s)?$`,
    'u',
  );
}

/** Apostrophes are printed in many ways. */
export function plainApostrophe(text: string): string {
  return text.replace(/[’ʼ]/g, "'");
}
