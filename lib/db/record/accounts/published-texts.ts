import type { Database } from '@/lib/db/client';
import { storable } from '@/lib/db/storable';
import type { NamedText } from '@/lib/news/shown/published-text';

/** What is published, and the pages that are still to be read for it. */
export interface NamedTexts {
  readonly texts: readonly NamedText[];
  /** Of the sample newsroom, which takes them along when it goes. */
  readonly isSample: boolean;
  readonly now: Date;
}

/**
 * Brings the store in line with the texts that the event's data names. Those that it names no more go; one that has
 * another address, language or words is as if it had just been named.
 */
export async function nameTexts(database: Database, { texts, isSample, now }: NamedTexts): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('parallax.published'))`;
    const slugs = texts.map(({ slug }) => slug);
    const gone = await transaction.publishedText.deleteMany({ where: { isSample, slug: { notIn: slugs } } });
    let changed = gone.count;
    for (const { slug, versionOf, name, speaker, language, source, text } of texts) {
      const known = await transaction.publishedText.findUnique({ where: { slug } });
      const own = text === null ? null : storable(text);
      const stands =
        known?.address === source.url &&
        known.language === language &&
        (own === null ? known.text === null || known.readAt !== null : known.text === own);
      const words = stands
        ? {}
        : { text: own, readAt: null, attempts: 0, problem: null, nextReadAt: own === null ? now : null };
      const facts = {
        work: versionOf ?? slug,
        name,
        speaker,
        language,
        sourceName: source.name,
        address: source.url,
        isSample,
        ...words,
      };
      await transaction.publishedText.upsert({ where: { slug }, create: { slug, ...facts }, update: facts });
      if (!stands) changed += 1;
    }
    if (changed > 0) await transaction.$executeRaw`select pg_notify('coverage', 'published')`;
  });
}

/** A text whose page is to be read. */
export interface TextToRead {
  readonly slug: string;
  readonly address: string;
  readonly language: string;
  readonly attempts: number;
}

/** Texts whose page is due to be read. */
export function listTextsToRead(
  database: Database,
  { isSample, now }: { readonly isSample: boolean; readonly now: Date },
): Promise<readonly TextToRead[]> {
  return database.publishedText.findMany({
    where: { isSample, nextReadAt: { lte: now } },
    select: { slug: true, address: true, language: true, attempts: true },
    orderBy: { slug: 'asc' },
  });
}

/** A text that still waits to be read; null where it does not, or is named no more. */
export function findTextToRead(database: Database, slug: string): Promise<TextToRead | null> {
  return database.publishedText.findFirst({
    where: { slug, nextReadAt: { not: null } },
    select: { slug: true, address: true, language: true, attempts: true },
  });
}

/** Stores the words of a text, unless another address was named for it while its page was read. */
export async function storeText(
  database: Database,
  { slug, address }: Pick<TextToRead, 'slug' | 'address'>,
  { text, now }: { readonly text: string; readonly now: Date },
): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.publishedText.updateMany({
      where: { slug, address, nextReadAt: { not: null } },
      data: { text: storable(text), readAt: now, problem: null, nextReadAt: null },
    });
    await transaction.$executeRaw`select pg_notify('coverage', 'published')`;
  });
}

/** Notes a look that came to nothing, why, and when the next one is. */
export async function missText(
  database: Database,
  { slug, address }: Pick<TextToRead, 'slug' | 'address'>,
  { why, nextReadAt }: { readonly why: string; readonly nextReadAt: Date },
): Promise<void> {
  await database.publishedText.updateMany({
    where: { slug, address, nextReadAt: { not: null } },
    data: { problem: storable(why), attempts: { increment: 1 }, nextReadAt },
  });
}
