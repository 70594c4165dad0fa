import { readPermalinkId } from '@/lib/site/paths';
import { shown } from '@/lib/site/query/query-values';
import type { GivenValue } from '@/lib/site/versions/versions';
import { type AskedAccount, inOrder, mostCompared, writeAccount, writeCompared } from './compare-path';

/** What an address wants compared, each once and in the one order of addresses. */
export interface AskedAccounts {
  readonly asked: readonly AskedAccount[];
  /** One plain sentence for each part that could not be read. */
  readonly problems: readonly string[];
  /** Whether the address was in its one form. */
  readonly isCanonical: boolean;
}

/** Longer lists are not read to their end. */
const mostRead = 40;

/**
 * Reads `?a=ID,ID@2`. A form sends the key several times, and people paste addresses of articles: both are taken.
 * The first six count.
 */
export function readCompared(given: GivenValue): AskedAccounts {
  const values = typeof given === 'string' ? [given] : (given ?? []).filter((one) => typeof one === 'string');
  const parts = values
    .flatMap((value) => value.slice(0, 4000).split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, mostRead);
  const problems: string[] = [];
  const found = new Map<string, AskedAccount>();
  for (const part of parts) {
    const account = readAccount(part);
    if (account === null) problems.push(`${shown('a', part)} is not the id of an article; it was left out.`);
    else found.set(writeAccount(account), account);
  }
  const all = [...found.values()];
  if (all.length > mostCompared)
    problems.push(
      `Six articles at most are laid side by side; ${all.length - mostCompared} more were left out.`,
    );
  const asked = inOrder(all.slice(0, mostCompared));
  return { asked, problems, isCanonical: values.length <= 1 && (values[0] ?? '') === writeCompared(asked) };
}

/** "ID", "ID@2", or the address of an article with or without `?v=2`. */
function readAccount(part: string): AskedAccount | null {
  const pasted = /\/(?:a|articles)\/([0-9a-z]{10})(?![0-9a-z])(?:[^?#]*\?(?:[^#]*&)?v=(\d{1,6}))?/i.exec(
    part,
  );
  if (pasted !== null) return account(pasted[1] ?? '', pasted[2]);
  const [id = '', version, ...rest] = part.split('@');
  if (rest.length > 0 || (version !== undefined && !/^[1-9]\d{0,5}$/.test(version))) return null;
  return account(id, version);
}

function account(given: string, version: string | undefined): AskedAccount | null {
  const id = readPermalinkId(given);
  if (id === null) return null;
  return { id, version: version === undefined || Number(version) === 0 ? null : Number(version) };
}
