import { loadVersion } from '@/app/articles/[id]/[slug]/load-version';
import { shownBlocks } from '@/components/article/article-text';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { showsExcerpts } from '@/lib/host/settings';
import type { ComparedAccount } from '@/lib/news/shown/comparison';
import type { StoredArticle } from '@/lib/news/shown/listing';
import type { AskedAccount } from '@/lib/site/compare/compare-path';
import { counted } from '@/lib/site/names';
import { shown } from '@/lib/site/query/query-values';

/** The accounts that an address asks for, in the order of publication, and a sentence for each that cannot be shown. */
export interface LoadedAccounts {
  readonly accounts: readonly ComparedAccount[];
  readonly problems: readonly string[];
}

/** Unknown, withdrawn and merged articles are told in words: such an address was right once, or is half right. */
export async function loadAccounts(asked: readonly AskedAccount[]): Promise<LoadedAccounts> {
  const problems: string[] = [];
  const found: ComparedAccount[] = [];
  for (const one of asked) {
    const account = await loadAccount(one, problems);
    if (account === null) continue;
    const isThere = found.some(
      ({ article, version }) => article.id === account.article.id && version === account.version,
    );
    if (!isThere) found.push(account);
  }
  return { accounts: ofOneKind(found, problems).toSorted(byTime), problems };
}

async function loadAccount(asked: AskedAccount, problems: string[]): Promise<ComparedAccount | null> {
  const standing = await findArticle(siteDatabase(), asked.id);
  switch (standing.kind) {
    case 'unknown':
      problems.push(`No article here has the id ${shown('a', asked.id)}; it was left out.`);
      return null;
    case 'withdrawn':
      problems.push(
        `${standing.outlet.name} has withdrawn “${standing.headline}”, so its text is not shown; it was left out.`,
      );
      return null;
    case 'merged': {
      const into = await findArticle(siteDatabase(), standing.into);
      if (into.kind !== 'published') {
        problems.push(`${shown('a', asked.id)} was merged into an article that is not to be read here.`);
        return null;
      }
      problems.push(
        `${shown('a', asked.id)} turned out to be the same article as “${into.article.headline}”, which is taken.`,
      );
      return shownAccount(into.article, null);
    }
    case 'published':
      return loadPinned(standing.article, asked.version, problems);
  }
}

async function loadPinned(
  article: StoredArticle,
  version: number | null,
  problems: string[],
): Promise<ComparedAccount> {
  if (version === null) return shownAccount(article, null);
  if (version > article.revisions) {
    problems.push(
      `“${article.headline}” has ${counted(article.revisions, 'version')}, and no version ${version}; the newest is taken.`,
    );
    return shownAccount(article, null);
  }
  const loaded = await loadVersion(article, String(version));
  return shownAccount(loaded.article, version);
}

function shownAccount(article: StoredArticle, version: number | null): ComparedAccount {
  return { article, version, blocks: shownBlocks(article.blocks, showsExcerpts()) };
}

/** Invented and real never share a page: the real ones stay. */
function ofOneKind(found: readonly ComparedAccount[], problems: string[]): readonly ComparedAccount[] {
  const real = found.filter(({ article }) => !article.outlet.isSample);
  if (real.length === 0 || real.length === found.length) return found;
  problems.push('Sample coverage is invented and never shares a page with real coverage; it was left out.');
  return real;
}

/** The undated last, versions of one article in their order. */
function byTime(one: ComparedAccount, other: ComparedAccount): number {
  const [first, second] = [one, other].map(({ article }) => article.sortAt?.getTime() ?? Infinity);
  if (first !== second) return (first ?? 0) < (second ?? 0) ? -1 : 1;
  if (one.article.id !== other.article.id) return one.article.id < other.article.id ? -1 : 1;
  return (one.version ?? Infinity) < (other.version ?? Infinity) ? -1 : 1;
}
