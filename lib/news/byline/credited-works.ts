import { joint, pictureWorks, textWorks, works } from '@/lib/language/bylines/works';

const all = Object.values(works);
const work = `(?:${textWorks}|${pictureWorks})`;
/** What parts them from who made them: letters of no case need a space, Chinese bylines have a stroke. */
const parting = '(?:\\s?[:：=＝︱｜]\\s*|(?<=\\p{Lo})\\s+|(?<=\\p{Script=Han})[/／]\\s*)';
const several = (one: string, atLeast = 0) => `${one}(?:${joint}${one}(?=)){${atLeast},4}`;
/** Works and "by" of one language: "Metin de Vries" is a name, "metin" Turkish for a text. */
const creditOf = (worksOf: (one: (typeof all)[number]) => string) =>
  [
    `${several(`(?:${all.map(worksOf).join('|')})`)}${parting}`,
    ...all.flatMap((one) =>
      one.by === undefined ? [] : `${several(`(?:${worksOf(one)})`)}\\s(?:${one.by})\\s+`,
    ),
  ].join('|');
/** "Interview: Jane Doe", "Text und Fotos von Jane Doe". */
const opening = new RegExp(
  `^(?:${creditOf(({ texts, pictures: others }) => `${texts}|${others}`)})(?=\\S)`,
  'iu',
);
/** "Words and pictures Jane Doe" */
const unparted = new RegExp(`^${several(work, 1)}\\s+(?=\\S)`, 'iu');
const hasText = new RegExp(`(?:^|[^\\p{L}\\p{M}]|[和及と]|\\s[וو])${textWorks}(?![\\p{Ll}\\p{M}])`, 'iu');
/** Where the next credit is one for a text: "Photos: John Roe; text: Jane Doe". */
const nextText = new RegExp(`[\\s;,.|/]\\s?(?:${creditOf(({ texts }) => texts)})(?=\\S)`, 'iu');

/**
 * A byline without the works it opens with: "Words and pictures by Jane Doe". Who made its pictures alone is left out
 * where another wrote.
 */
export function withoutWorks(line: string): string {
  const [opened] = opening.exec(line) ?? severalBefore(line) ?? [];
  if (opened === undefined) return line;
  const rest = line.slice(opened.length);
  if (hasText.test(opened)) return rest;
  const next = nextText.exec(rest);
  return next === null ? line : rest.slice(next.index + next[0].length);
}

function severalBefore(line: string): RegExpExecArray | null {
  const found = unparted.exec(line);
  return found !== null && /^\p{Lu}/u.test(line.slice(found[0].length)) ? found : null;
}
