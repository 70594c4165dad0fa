import { firstAppearances } from '@/lib/language/credit-words';
import { everyMatch } from '@/lib/language/every-match';
import { pressMatcher } from '@/lib/language/press-words';

/** A sentence of the feed itself, with the title in it and the site behind it, is no longer. */
const longest = { title: 300, site: 120, button: 60 } as const;

const signatures = Object.values(firstAppearances).map(
  ([opening, then]) =>
    [
      new RegExp(`\\s${then}\\s.{1,${longest.site}}$`, 'iu'),
      new RegExp(`(?<=^|[\\s.…])${opening}(?=\\s)`, 'giu'),
    ] as const,
);

const button = pressMatcher([{ kinds: ['readOn', 'more'] }]);

/**
 * A summary without what the feed's system sets under each: "The post … appeared first on …", and the button behind the
 * dots of a cut text, "[…] Continue reading". Null where nothing else is there.
 */
export function withoutTail(summary: string): string | null {
  const text = withoutButton(withoutSignature(summary)).trim();
  return text === '' ? null : text;
}

function withoutSignature(text: string): string {
  for (const [then, opening] of signatures) {
    const site = then.exec(text.slice(-longest.site - 60));
    if (site === null) continue;
    const end = text.length - site[0].length;
    const start = lastStart(text.slice(0, end), opening);
    if (start !== null) return text.slice(0, start);
  }
  return text;
}

/** Where a text's last sentence begins that opens so, or, without stops, the first words that do: titles may hold them too. */
function lastStart(text: string, opening: RegExp): number | null {
  const from = Math.max(0, text.length - longest.title);
  const starts = everyMatch(opening, text.slice(from)).map(({ index }) => from + index);
  const sentence = starts.findLast((at) => /(?:^|[.!?…\]”»"])\s?$/u.test(text.slice(0, at)));
  return sentence ?? starts[0] ?? null;
}

const cut = /(?:…|\.{3}|\[(?:…|\.{3})\])\s?(?=\S)/gu;

function withoutButton(text: string): string {
  const last = everyMatch(cut, text).at(-1);
  if (last === undefined) return text;
  const end = last.index + last[0].length;
  const rest = text.slice(end).replace(/^[[(→»\s]+/u, '');
  return rest.length <= longest.button && button.in(rest) ? text.slice(0, end).trim() : text;
}
