/** What in an address tells one article from another. */
export interface TellingParts {
  /** Words of its last parts, in lower case, those of one or two letters left out. */
  readonly words: readonly string[];
  /** Numbers of four figures and more that are no date, and days as 2025-08-15. */
  readonly numbers: readonly string[];
}

/** Endings of a path that name a form of the article above them. */
const forms = /^(?:amp|print|printable|index(?:\.\w+)?|full|all|single|story|article)$/i;
const dated = /(?<!\d)((?:19|20)\d{2})([/-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/;
const year = /^(?:19|20)\d{2}$/;

/** The telling parts of an address's path. */
export function tellingParts({ pathname }: URL): TellingParts {
  const date = dated.exec(pathname);
  const path = pathname.replace(dated, '');
  const last =
    path
      .split('/')
      .findLast((part) => /\p{L}|\d{3}|%/u.test(part) && !forms.test(part) && !year.test(part)) ?? '';
  return {
    words: wordsOf(last),
    numbers: [
      ...(path.match(/\d{4,}/g) ?? []).filter((number) => !year.test(number)),
      ...(date === null ? [] : [`${date[1]}-${date[3]?.padStart(2, '0')}-${date[4]?.padStart(2, '0')}`]),
    ],
  };
}

/** Whether a path names an article by itself: three words, or a number of five figures. */
export function isTelling({ words, numbers }: TellingParts): boolean {
  return words.length >= 3 || numbers.some((number) => /^\d{5,}$/.test(number));
}

const item =
  /^(?:amp;)?(?:p|[anp]?id|page_id|(?:article|story|news|item|doc|document|content|post|object|record|node|video|text|topic)[-_]?(?:id|no|nr|num)?)=.*\d/i;

/** Whether a parameter of a query is the number of one of many: "id=45280", "articleId=12", "news_no=a7". */
export function namesItem(pair: string): boolean {
  return item.test(pair);
}

function wordsOf(part: string): readonly string[] {
  const text = decodedPart(part).replace(/\.(?:html?|php|aspx?|shtml|jsp|ece|amp)$/i, '');
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word.length > 2 || /\P{ASCII}/u.test(word),
  );
}

/** A part of an address without its escapes; as it is where they are no UTF-8. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
