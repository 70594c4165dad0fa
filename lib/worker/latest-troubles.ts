const most = 5;

/** What the last few different troubles said, with one more: the newest stands last. */
export function withTrouble(troubles: readonly string[], why: string): readonly string[] {
  return [...troubles.filter((other) => other !== why), why].slice(-most);
}
