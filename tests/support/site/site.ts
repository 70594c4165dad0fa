import { type CheerioAPI, load } from 'cheerio';
import { createSampleDatabase } from '@/tests/support/database';
import { freePort, type Program, startProgram } from './program';

/** An answer of the site, read whole. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Read from the text when it is first wanted. */
  readonly page: CheerioAPI;
}

/** A site as its readers reach it. */
export interface ReachedSite {
  /** "http://localhost:43127" */
  readonly origin: string;
  /** Asks for a path; a redirect is an answer like any other. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** The same, read as a page. */
  ask(path: string, init?: RequestInit): Promise<SiteAnswer>;
}

export interface TestSite extends ReachedSite {
  readonly databaseUrl: string;
  readonly program: Program;
  close(): Promise<void>;
}

/**
 * The production server in a process of its own: of the sample coverage in a database of its own, or of
 * the database at `databaseUrl`, which is then the caller's to drop. The build has to be there: `npm test`
 * sees to it.
 */
export async function openTestSite(
  databaseUrl: string | null = null,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestSite> {
  const database = databaseUrl === null ? await createSampleDatabase() : null;
  const url = databaseUrl ?? database?.url ?? '';
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const program = startProgram(['web'], { DATABASE_URL: url, PORT: String(port), ...settings });
  const close = async () => {
    program.signal('SIGTERM');
    await program.ended;
    await database?.close();
  };
  try {
    await program.says(settings.SITE_URL ?? origin);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...reachSite(origin), databaseUrl: url, program, close };
}

/** The site at this origin. */
export function reachSite(origin: string): ReachedSite {
  const get = (path: string, init: RequestInit = {}) => fetch(origin + path, { redirect: 'manual', ...init });
  return { origin, get, ask: async (path, init) => readAnswer(await get(path, init)) };
}

/** Reads an answer whole, as a page. */
export async function readAnswer(answer: Response): Promise<SiteAnswer> {
  const { status, headers } = answer;
  const text = await answer.text();
  let page: CheerioAPI | null = null;
  return {
    status,
    headers,
    text,
    get page() {
      page ??= load(text);
      return page;
    },
  };
}
