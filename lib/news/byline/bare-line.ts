import { bracketedAgency } from '@/lib/news/credit';

/** A line without what stands in brackets, addresses and handles. */
export function bareLine(line: string): string {
  return (
    line
      .slice(0, 600)
      // All of it in brackets: "[Jane Doe, Harbour Paper]".
      .replace(/^\s*\[([^[\]]*)\]\s*$/, '$1')
      // Sites set where a writer is behind a space of no width, which no reader sees.
      .replace(/(?<=\p{Script=Latin})\u200b+(?=\p{Lu}).*$/u, '')
      .replace(/\(([^()]{2,40})\)/gu, (whole, inside: string) => bracketedAgency(inside) ?? whole)
      .replace(/\([^()]{0,80}\)|\[[^[\]]{0,80}\]|(?<=[^\s（])（[^（）]{1,40}）/gu, ' ')
      .replace(/(?:https?:|www\.)\S*|\S*@\S*/g, ' ')
      .replace(/\s+/g, ' ')
      // "Ole Holm, Jr." is not his father.
      .replace(/(?<=\p{Lu}\S* \p{Lu}\S*),\s?(Jr|Sr|I{2,3}|IV)(?=\.?\s?(?:$|[,;|]|and\s))/gu, ' $1')
      .trim()
  );
}
