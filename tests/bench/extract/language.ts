import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eld } from 'eld/large';
import { z } from 'zod';
import { pageBytes, pageId } from '@/lib/cli/page-files';
import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { readFacts } from '@/lib/ingest/page/facts/page-facts';
import { loadPage } from '@/lib/ingest/page/load-page';
import { readPage } from '@/lib/ingest/page/read-page';
import { languageTag, primarySubtag } from '@/lib/language/language-tag';

const goldSchema = z.array(z.object({ id: z.string(), url: z.string(), body: z.string().nullable() }));

/** What sites of a country's domain are written in. */
const spoken: Readonly<Record<string, string>> = {
  ar: 'es',
  at: 'de',
  bg: 'bg',
  br: 'pt',
  ch: 'de fr it',
  cl: 'es',
  cn: 'zh',
  cz: 'cs',
  de: 'de',
  dk: 'da',
  es: 'es ca eu gl',
  fi: 'fi sv',
  fr: 'fr',
  hu: 'hu',
  it: 'it',
  jp: 'ja',
  kr: 'ko',
  lt: 'lt',
  mx: 'es',
  nl: 'nl',
  no: 'no nb nn',
  pe: 'es',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  se: 'sv',
  tr: 'tr',
  tw: 'zh',
  ua: 'uk ru',
  uk: 'en',
  us: 'en',
};

/** What is known of a page beside our own reading of it. */
interface Witnesses {
  /** The tags that the page gives, where they are of one language. */
  readonly declared: string | null;
  /** By the country in its address. */
  readonly spoken: readonly string[];
  /** The detector's large model on the expected text, where the bench has one. */
  readonly written: string | null;
}

/** The language that two of the three witnesses agree on; null: it is not known. */
function knownLanguage({ declared, spoken, written }: Witnesses): string | null {
  if (written !== null && (written === declared || spoken.includes(written))) return written;
  return declared !== null && spoken.includes(declared) && written === null ? declared : null;
}

function declaredLanguage(html: string, address: string): string | null {
  const tags = readFacts(loadPage(html), { address }).languages.map(languageTag);
  const primaries = new Set(tags.flatMap((tag) => (tag === null ? [] : [primarySubtag(tag)])));
  return primaries.size === 1 ? ([...primaries][0] ?? null) : null;
}

function spokenAt(address: string): readonly string[] {
  const country = URL.canParse(address) ? new URL(address).hostname.split('.').at(-1) : '';
  return spoken[country ?? '']?.split(' ') ?? [];
}

/**
 * Prints how often the language of a page is read right, of the pages where it is known, and each mistake.
 * The bench names no languages: `gold.json` beside the folder has the address and the expected text, which
 * bear witness with what the page declares. Without it nothing is known.
 */
export async function printLanguages(files: readonly string[]): Promise<void> {
  const gold = await readGold(files[0] ?? '');
  let [known, right] = [0, 0];
  for (const file of files) {
    const { url = '', body = null } = gold.get(pageId(file)) ?? {};
    const address = URL.canParse(url) ? url : 'https://page.invalid/';
    const bytes = await pageBytes(file);
    const expected = knownLanguage({
      declared: declaredLanguage(decodeHtml(bytes, null), address),
      spoken: spokenAt(url),
      written: body === null ? null : eld.detect(body).language || null,
    });
    if (expected === null) continue;
    const page = readPage(bytes, { contentType: null, address });
    const language = page.kind === 'article' ? page.article.language : null;
    const read = language === null ? null : primarySubtag(language);
    known += 1;
    // Bokmål is Norwegian, said more exactly.
    if (read === expected || (read === 'nb' && expected === 'no')) right += 1;
    else process.stdout.write(`${pageId(file)}: ${read ?? 'none'} for ${expected} (${url})\n`);
  }
  const share = ((100 * right) / Math.max(1, known)).toFixed(2);
  process.stdout.write(
    `Language right on ${right} of ${known} pages where it is known (${share} %), of ${files.length}\n`,
  );
}

async function readGold(file: string): Promise<ReadonlyMap<string, z.infer<typeof goldSchema>[number]>> {
  const path = join(dirname(file), '..', 'gold.json');
  const json: unknown = JSON.parse(await readFile(path, 'utf8').catch(() => '[]'));
  return new Map(goldSchema.parse(json).map((page) => [page.id, page]));
}
