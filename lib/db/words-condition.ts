import { Prisma } from '@/prisma/generated/client';

/** A word or a phrase of a search, as written. */
interface Term {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isUnwanted: boolean;
}

/** More than anyone types; each is a condition of its own. */
const mostTerms = 400;

const unspacedScripts =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;

/**
 * A search (websearch syntax, any text at all) as an SQL condition over `articles a`. Words are looked
 * for as written and in the article's own language. Scripts that do not space their words reach the
 * index as one long word, so there the characters themselves are looked for. Text without a letter or
 * digit finds nothing.
 */
export function wordsCondition(words: string): Prisma.Sql {
  const terms = parseTerms(words);
  const wanted = terms.filter(({ isUnwanted }) => !isUnwanted);
  const unspaced = wanted.filter(isUnspaced);
  const conditions = [
    ...unspaced.map(({ text }) => contains(text)),
    // Apart from the wanted: "-Путина" negated in only one of the two ways would let "Путин" through.
    ...terms
      .filter((term) => term.isUnwanted && hasWord(term.text))
      .map((term) => Prisma.sql`not ${isUnspaced(term) ? contains(term.text) : matches(written(term))}`),
  ];
  const spaced = wanted
    .filter((term) => !isUnspaced(term) && !(unspaced.length > 0 && /^or$/i.test(term.text)))
    .map(written)
    .join(' ');
  if (hasWord(spaced) || conditions.length === 0) conditions.push(matches(spaced));
  return Prisma.sql`(${Prisma.join(conditions, ' and ')})`;
}

/** Quotation marks as phones and other languages write them count as the plain ones. */
function parseTerms(words: string): readonly Term[] {
  const plain = words
    .normalize('NFC')
    .replaceAll('\0', ' ')
    .replace(/[“”„«»「」『』]/g, '"');
  return [...plain.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)]
    .slice(0, mostTerms)
    .map(([, minus, phrase, word]) => ({
      text: (phrase ?? word ?? '').trim(),
      isPhrase: phrase !== undefined,
      isUnwanted: minus === '-',
    }));
}

function isUnspaced({ text }: Term): boolean {
  return unspacedScripts.test(text);
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function written({ text, isPhrase }: Term): string {
  return isPhrase ? `"${text}"` : text;
}

function contains(text: string): Prisma.Sql {
  return Prisma.sql`a.search_text ilike ${`%${text.replace(/[\\%_]/g, '\\$&')}%`}`;
}

function matches(text: string): Prisma.Sql {
  return Prisma.sql`(a.search_vector @@ websearch_to_tsquery('simple', unaccent(${text}))
    or a.search_vector @@ websearch_to_tsquery(a.search_config::regconfig, unaccent(${text})))`;
}
