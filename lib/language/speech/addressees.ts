import type { Pattern } from '@/lib/language/every-match';
import { type AddresseeWords, addresseeWords } from './said-to';

/** The lists of `AddresseeWords` as patterns. */
export type Addressees = Readonly<Record<Exclude<keyof AddresseeWords, 'agenciesAlone'>, Pattern>> & {
  readonly agenciesAlone: boolean;
};

/** What a language's press prints between a verb of saying and who says it. */
export function addresseesOf(language: string, pattern: (forms?: string) => Pattern): Addressees {
  const words = addresseeWords[language];
  return {
    press: pattern(words?.press),
    agency: pattern(words?.agency),
    agenciesAlone: words?.agenciesAlone === true,
    days: pattern(words?.days),
    places: pattern(words?.places),
    article: pattern(words?.article),
    articled: pattern(words?.articled),
    nominative: pattern(words?.nominative),
    toWhom: pattern(words?.toWhom),
  };
}
