import { canonicalAddress, comparedAddress } from '@/lib/news/canonical-address';
import { Prisma } from '@/prisma/generated/client';

const written = /^(?:https?:\/\/\S+|(?:[\p{L}\d-]+\.)+\p{L}{2,}\/\S+)$/iu;
/** A permalink of ours, of whatever installation. */
const ours = /\/(?:a|articles)\/([0-9a-z]{10})(?=$|[/?#.,)])/i;

/**
 * The condition over `articles a` for words that are the address of a page: which article it is. People paste one to see
 * whether it is here, and as words it was never found. Null for words that are none.
 */
export function addressCondition(words: string): Prisma.Sql | null {
  const text = words.trim();
  if (!written.test(text)) return null;
  const address = /^https?:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const spellings = [address, canonicalAddress(address, null), comparedAddress(address)];
  const id = ours.exec(address)?.[1]?.toLowerCase().replace(/[il]/g, '1').replaceAll('o', '0') ?? null;
  return Prisma.sql`a.id in (select coalesce(found.merged_into, found.id) from articles found where found.id = ${id}
    or found.id in (select article_id from article_addresses where address = any(${spellings})))`;
}
