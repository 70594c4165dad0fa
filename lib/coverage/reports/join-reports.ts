import type { DatedArticle, Likeness } from './likeness';

/**
 * Puts copies of copies into one report: the id of its first article, by the id of each. A digest, which has passages of
 * several reports that have nothing in common, joins none of them, even where it holds all of a shortened copy.
 */
export function joinReports(
  articles: readonly DatedArticle[],
  likes: readonly Likeness[],
): ReadonlyMap<string, string> {
  const inOrder = articles.toSorted(byTime);
  const digests = findDigests(inOrder, likes);
  const isJoined = (like: Likeness) => like.kind === 'copy' && !isPartOfDigest(like, digests);
  const roots = new Map(inOrder.map(({ id }) => [id, id]));
  const place = new Map(inOrder.map(({ id }, at) => [id, at]));
  for (const { first, second } of likes.filter(isJoined)) {
    const [one, other] = [rootOf(roots, first.id), rootOf(roots, second.id)];
    const isEarlier = (place.get(one) ?? 0) <= (place.get(other) ?? 0);
    if (isEarlier) roots.set(other, one);
    else roots.set(one, other);
  }
  return new Map(inOrder.map(({ id }) => [id, rootOf(roots, id)]));
}

/** Unknown times come last: what is known to be earlier is a better first. */
function byTime(one: DatedArticle, other: DatedArticle): number {
  const [first, second] = [one.published ?? Number.MAX_VALUE, other.published ?? Number.MAX_VALUE];
  return first - second || (one.id < other.id ? -1 : 1);
}

function rootOf(roots: Map<string, string>, id: string): string {
  let root = id;
  for (let above = roots.get(root); above !== undefined && above !== root; above = roots.get(root))
    root = above;
  roots.set(id, root);
  return root;
}

/** Which of both holds how much of the digest that it is no copy of. */
function isPartOfDigest({ first, second, shared }: Likeness, digests: ReadonlySet<string>): boolean {
  return (
    (digests.has(first.id) && shared.first.touched < mostOfIt) ||
    (digests.has(second.id) && shared.second.touched < mostOfIt)
  );
}

/** Who has so much of a text has it from no digest: the text is a copy of that one. */
const mostOfIt = 0.7;
/** The least words of a digest that are from a second report. */
const leastWords = 25;

/** How an article looks from one that it has text in common with. */
interface Seen {
  readonly other: DatedArticle;
  readonly blocks: readonly boolean[];
  readonly touched: number;
  readonly words: number;
}

function findDigests(inOrder: readonly DatedArticle[], likes: readonly Likeness[]): ReadonlySet<string> {
  const seen = new Map<string, Seen[]>();
  for (const { first, second, shared } of likes) {
    seen.set(first.id, [...(seen.get(first.id) ?? []), { other: second, ...shared.first }]);
    seen.set(second.id, [...(seen.get(second.id) ?? []), { other: first, ...shared.second }]);
  }
  const alike = new Set(likes.map(({ first, second }) => pairKey(first.id, second.id)));
  const digests = new Set<string>();
  for (const article of inOrder) {
    const earlier = (seen.get(article.id) ?? []).filter(({ other }) => !isLater(other, article));
    const isCopied = earlier.some(({ other, touched }) => touched >= mostOfIt && !digests.has(other.id));
    if (!isCopied && holdsTwo(earlier, alike)) digests.add(article.id);
  }
  return digests;
}

function isLater(one: DatedArticle, other: DatedArticle): boolean {
  return one.published !== null && other.published !== null && one.published > other.published;
}

/** Whether two of them that have nothing in common are found in different blocks. */
function holdsTwo(parts: readonly Seen[], alike: ReadonlySet<string>): boolean {
  const large = parts.filter(({ touched, words }) => touched * words >= leastWords);
  return large.some((one, at) =>
    large
      .slice(at + 1)
      .some(
        (two) =>
          !alike.has(pairKey(one.other.id, two.other.id)) &&
          !one.blocks.some((isThere, block) => isThere && two.blocks[block] === true),
      ),
  );
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
