/** Whether a text ends as a sentence does, in any script; what closes a quotation or a bracket may follow. */
export function endsSentence(text: string): boolean {
  return /[\p{Sentence_Terminal}…]["”»’')\]]*$/u.test(text);
}

/** The same, or with a colon: what is said stands behind it. */
export function endsOrLeadsOn(text: string): boolean {
  return /[\p{Sentence_Terminal}…:：]["”»’')\]]*$/u.test(text);
}
