/** What an outlet's pages say round their reports, in its language. */
export interface Tongue {
  readonly direction: 'ltr' | 'rtl';
  readonly navigation: readonly string[];
  readonly share: readonly string[];
  readonly related: string;
  readonly newsletter: { readonly title: string; readonly text: string; readonly button: string };
  readonly cookies: { readonly text: string; readonly accept: string };
  readonly comments: {
    readonly title: string;
    readonly letters: readonly { readonly name: string; readonly text: string }[];
    readonly write: string;
  };
  readonly footer: readonly string[];
  readonly rights: string;
  readonly updated: string;
  /** Over the offer that ends a report for those who do not subscribe. */
  readonly wall: string;
  /** The byline as that press prints it; names are never empty. */
  readonly by: (names: readonly string[]) => string;
}

/** "A, B and C" with the language's own "and". */
export function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;
}
