import { everyMatch, type Finder, type Match } from './every-match';
import { formPattern, lowerCase, partsTest, wordPart } from './form-pattern';
import { commonRanges, ofCommonLetters, withCommonLetters } from './letter-class';

/**
 * Finds all of some forms ("саммит*", "hob … ab") in folded texts, whatever their case. All is in lower case, the text too:
 * to leave case aside took the engine three times as long, of the letters' bounds. And its expression is made when a
 * text first has a part of one: written for all letters and any case it takes 30 kB where 8 do, and most forms of a
 * language never come.
 */
export class FormFinder implements Finder {
  private readonly forms: readonly string[];
  private readonly mayHave: (text: string) => boolean;
  private readonly isCommon: boolean;
  private pattern: RegExp | null = null;

  constructor(forms: readonly string[]) {
    this.forms = [...new Set(forms.map(lowerCase))];
    this.mayHave = partsTest(this.forms);
    this.isCommon = this.forms.every(ofCommonLetters);
  }

  matches(text: string): readonly Match[] {
    const lower = lowerCase(text);
    if (!this.mayHave(lower)) return [];
    this.pattern ??= formPattern(this.forms, this.isCommon ? `[${commonRanges}]` : wordPart);
    return everyMatch(this.pattern, this.isCommon ? withCommonLetters(lower) : lower).map(
      ({ 0: word, index }) => ({ index, 0: text.slice(index, index + word.length) }),
    );
  }
}
