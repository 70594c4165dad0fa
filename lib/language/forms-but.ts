import type { Finder, Match } from './every-match';
import { FormFinder } from './form-finder';

/** Finds all of some forms, but not within others: "no", not that of "no fewer than". */
export class FormsBut implements Finder {
  private readonly forms: FormFinder;
  private readonly others: FormFinder;

  constructor(forms: readonly string[], others: readonly string[]) {
    this.forms = new FormFinder(forms);
    this.others = new FormFinder(others);
  }

  matches(text: string): readonly Match[] {
    const found = this.forms.matches(text);
    if (found.length === 0) return found;
    const others = this.others.matches(text);
    return others.length === 0
      ? found
      : found.filter(
          ({ index }) => !others.some((one) => one.index <= index && index < one.index + one[0].length),
        );
  }
}
