import { z } from 'zod';

/** What the operator can set. Every name is an environment variable; the README lists them all. */
export interface Settings {
  /** DATABASE_URL, by which pages read; null: the embedded Postgres in `dataDir`. */
  readonly databaseUrl: string | null;
  /** DIRECT_DATABASE_URL, or else DATABASE_URL: where sessions, locks, notices and jobs are kept. */
  readonly directDatabaseUrl: string | null;
  /** DATABASE_CONNECTIONS that one process holds at most; null: as many as it likes, two dozen or so. */
  readonly databaseConnections: number | null;
  /** DATA_DIR, as given: relative to the working directory, which is the project's root. */
  readonly dataDir: string;
  /** PORT of the site. */
  readonly port: number;
  /** SITE_URL: the site's origin as readers see it, without a slash at the end. */
  readonly siteUrl: string;
  /** EVENT_FILE; null: the shipped event. */
  readonly eventFile: string | null;
  /** OUTLETS_FILE; null: the shipped outlets. */
  readonly outletsFile: string | null;
  /** ALLOW_HOSTS: private `host:port`s that may be fetched, in lower case. */
  readonly allowHosts: readonly string[];
  /** ARTICLE_TEXT: whether readers get an article's whole text. */
  readonly articleText: 'full' | 'excerpt';
  /** CONTACT: a mail address or web address for the User-Agent; null: none. */
  readonly contact: string | null;
  /** POLL_MINUTES: the shortest pause between two looks at a source that went well. */
  readonly pollMinutes: number;
  /** OUTLETS: whether accounts of outlets that nobody listed are taken too. */
  readonly outlets: 'all' | 'listed';
  /** SAMPLE: whether an empty store is filled with sample coverage. */
  readonly sample: 'auto' | 'off';
  /** FILL_IN: whether a worker fills in the event's days from archives by itself. */
  readonly fillIn: 'auto' | 'off';
  /** WIKIPEDIA_URL: a language edition, with {language} in its place; `w/api.php` stands below it. */
  readonly wikipediaUrl: string;
  /** GDELT_URL: where GDELT keeps its files; `gdeltv3/gal/…` stands below it. */
  readonly gdeltUrl: string;
  /** WAYBACK_URL: the Wayback Machine; `cdx/search/cdx` and `web/…` stand below it. */
  readonly waybackUrl: string;
  /** COMMON_CRAWL_INDEX_URL: Common Crawl's index; `collinfo.json` stands below it. */
  readonly commonCrawlIndexUrl: string;
  /** COMMON_CRAWL_DATA_URL: where Common Crawl keeps its WARC files. */
  readonly commonCrawlDataUrl: string;
}

export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** One plain sentence for each setting that is wrong. */
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

const isOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname + url.search + url.hash);
};
const isDatabase = (text: string): boolean =>
  URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
/** Those of Postgres' own programs, and one of `pg`. */
const sslModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'];
const hasSslMode = (text: string): boolean =>
  !URL.canParse(text) || sslModes.includes(new URL(text).searchParams.get('sslmode') ?? 'disable');
// Prisma's addresses name the schema so; ours are always in `public`, where another program's may be.
const isOurSchema = (text: string): boolean =>
  !URL.canParse(text) || (new URL(text).searchParams.get('schema') ?? 'public') === 'public';
const hostAndPort = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\]):\d{1,5}$/;
// The contact stands inside the brackets of a User-Agent.
const isContact = (text: string): boolean =>
  text.length <= 200 &&
  /^[\x21-\x27\x2a-\x7e]+$/.test(text) &&
  (/^[^@]+@[^@]+$/.test(text) || isWebAddress(text));
const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
const archive = (usual: string) =>
  z
    .string()
    .refine(
      (text) => isWebAddress(text) && !/[?#]/.test(text),
      'must be an http or https address without ? and #',
    )
    .default(usual)
    .transform((text) => (text.endsWith('/') ? text : `${text}/`));
const splitHosts = (text: string): readonly string[] =>
  text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');

const database = z
  .string()
  .refine(
    isDatabase,
    'must be an address like postgresql://user:password@host:5432/name, where # / ? of a password are %23 %2F %3F',
  )
  .refine(isOurSchema, 'may not name a schema: the tables stand in public of a database of their own')
  .refine(hasSslMode, 'must have an sslmode that Postgres knows: disable, require, verify-ca or verify-full')
  .optional();

const environment = z.object({
  DATABASE_URL: database,
  DIRECT_DATABASE_URL: database,
  DATABASE_CONNECTIONS: z
    .string()
    .refine(
      (text) => /^\d{1,3}$/.test(text) && Number(text) >= 8 && Number(text) <= 200,
      'must be a whole number from 8 to 200',
    )
    .optional(),
  DATA_DIR: z.string().default('.data'),
  PORT: z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535,
      'must be a whole number from 1 to 65535',
    )
    .default('3000'),
  SITE_URL: z
    .string()
    .refine(isOrigin, 'must be an address like https://parallax.example, without a path')
    .optional(),
  EVENT_FILE: z.string().optional(),
  OUTLETS_FILE: z.string().optional(),
  ALLOW_HOSTS: z
    .string()
    .refine(
      (text) => splitHosts(text).every((host) => hostAndPort.test(host)),
      'must be a list like 127.0.0.1:8181,localhost:9000',
    )
    .default(''),
  ARTICLE_TEXT: z.enum(['full', 'excerpt'], 'must be full or excerpt').default('full'),
  CONTACT: z.string().refine(isContact, 'must be one mail address or one web address').optional(),
  POLL_MINUTES: z
    .string()
    .refine(
      (text) => /^\d{1,4}$/.test(text) && Number(text) >= 15 && Number(text) <= 1440,
      'must be a whole number from 15 to 1440',
    )
    .default('60'),
  OUTLETS: z.enum(['all', 'listed'], 'must be all or listed').default('all'),
  SAMPLE: z.enum(['auto', 'off'], 'must be auto or off').default('auto'),
  FILL_IN: z.enum(['auto', 'off'], 'must be auto or off').default('auto'),
  WIKIPEDIA_URL: archive('https://{language}.wikipedia.org/').refine(
    (text) => text.includes('{language}'),
    'must have {language} in it',
  ),
  // The bucket itself: over GDELT's own name, which has no certificate, anyone on the way could put addresses in.
  GDELT_URL: archive('https://storage.googleapis.com/data.gdeltproject.org/'),
  WAYBACK_URL: archive('https://web.archive.org/'),
  COMMON_CRAWL_INDEX_URL: archive('https://index.commoncrawl.org/'),
  COMMON_CRAWL_DATA_URL: archive('https://data.commoncrawl.org/'),
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the settings from the environment. What is set to nothing, or to "", counts as not set. A value is repeated
 * in a problem, except a database's, which holds a password.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsOutcome {
  const given = Object.fromEntries(
    settingNames
      .map((name) => [name, unquoted(env[name])])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    return { kind: 'invalid', problems: parsed.error.issues.map((issue) => describe(issue, given)) };
  }
  const set = parsed.data;
  const port = Number(set.PORT);
  return {
    kind: 'settings',
    settings: {
      databaseUrl: asLibpqMeans(set.DATABASE_URL ?? set.DIRECT_DATABASE_URL),
      directDatabaseUrl: asLibpqMeans(set.DIRECT_DATABASE_URL ?? set.DATABASE_URL),
      databaseConnections: set.DATABASE_CONNECTIONS === undefined ? null : Number(set.DATABASE_CONNECTIONS),
      dataDir: set.DATA_DIR,
      port,
      siteUrl: set.SITE_URL === undefined ? `http://localhost:${port}` : new URL(set.SITE_URL).origin,
      eventFile: set.EVENT_FILE ?? null,
      outletsFile: set.OUTLETS_FILE ?? null,
      allowHosts: splitHosts(set.ALLOW_HOSTS),
      articleText: set.ARTICLE_TEXT,
      contact: set.CONTACT ?? null,
      pollMinutes: Number(set.POLL_MINUTES),
      outlets: set.OUTLETS,
      sample: set.SAMPLE,
      fillIn: set.FILL_IN,
      wikipediaUrl: set.WIKIPEDIA_URL,
      gdeltUrl: set.GDELT_URL,
      waybackUrl: set.WAYBACK_URL,
      commonCrawlIndexUrl: set.COMMON_CRAWL_INDEX_URL,
      commonCrawlDataUrl: set.COMMON_CRAWL_DATA_URL,
    },
  };
}

/** Without white space, and without the quotation marks that a shell takes away and a container's file of settings keeps. */
function unquoted(value: string | undefined): string | undefined {
  return value
    ?.trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();
}

/**
 * A database's address as it means to Postgres' own programs, said so that `pg` takes it for the same. With
 * `sslmode=require` the server's own certificate will do, `verify-full` checks it: to `pg` both are the latter unless it
 * is told so. With a space in it, or a % for itself, `pg` leaves half of the escapes as they are, and of the name's those
 * of & and the like: passwords were refused, and databases not found, that `psql` opens.
 */
function asLibpqMeans(address: string | undefined): string | null {
  if (address === undefined) return null;
  const url = new URL(address.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  url.pathname = url.pathname.replace(/%(?:24|26|2b|2c|3a|3b|3d|40)/gi, decodeURIComponent);
  if (url.searchParams.has('sslmode') && !url.searchParams.has('uselibpqcompat'))
    url.searchParams.set('uselibpqcompat', 'true');
  return url.href;
}

let loaded: Settings | null = null;

/** The settings for the site's pages, read once. Throws where `start` would have refused one. */
export function loadSettings(): Settings {
  if (loaded === null) {
    const read = readSettings(process.env);
    if (read.kind === 'invalid') throw new Error(read.problems.join(' '));
    loaded = read.settings;
  }
  return loaded;
}

/** Whether readers are shown the beginning of an article only: ARTICLE_TEXT, for the site's pages. */
export function showsExcerpts(): boolean {
  return loadSettings().articleText === 'excerpt';
}

const reservedNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa|test|example|invalid)$/;

/**
 * The site's origin where others can reach it safely, as WebSub hubs must: https, and a public name. Null for
 * every other SITE_URL.
 */
export function publicOrigin(siteUrl: string): string | null {
  const { protocol, hostname, origin } = new URL(siteUrl);
  const isName = /^[a-z0-9.-]+\.[a-z][a-z0-9-]*$/.test(hostname) && !reservedNames.test(hostname);
  return protocol === 'https:' && isName ? origin : null;
}

function describe(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0]);
  const value = name.endsWith('DATABASE_URL') ? '' : `, not "${(given[name] ?? '').slice(0, 100)}"`;
  return `${name} ${issue.message}${value}.`;
}
