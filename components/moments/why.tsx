/** The reasons for what was found, folded away below a word. */
export function Why({ word, reasons }: { readonly word: string; readonly reasons: readonly string[] }) {
  return (
    <details className="text-quiet text-sm print:hidden">
      <summary className="word">{word}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
