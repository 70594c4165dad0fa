import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findRunningServer, stopServer } from '@/lib/host/postgres/postgres-server';
import { rowsOf } from '@/tests/support/rows';
import { freePort, type Program, startProgram } from '@/tests/support/site/program';
import { shownReports } from '@/tests/support/site/sample';
import { readAnswer, type SiteAnswer } from '@/tests/support/site/site';
import { until } from '@/tests/support/store';

interface Home {
  readonly dataDir: string;
  readonly origin: string;
  readonly settings: Readonly<Record<string, string>>;
}

const homes: string[] = [];
const started: Program[] = [];

async function clear(): Promise<void> {
  for (const program of started.splice(0)) {
    program.signal('SIGKILL');
    await program.ended;
  }
  for (const dataDir of homes.splice(0)) {
    const server = findRunningServer(join(dataDir, 'postgres'));
    if (server !== null) await stopServer(server, 'now');
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A data folder and a port that nobody else has. No outlet is in it, so nobody else's site is asked. */
async function makeHome(): Promise<Home> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parallax-start-'));
  homes.push(dataDir);
  const outlets = join(dataDir, 'outlets.json');
  writeFileSync(outlets, '[]');
  const port = await freePort();
  const settings = { DATA_DIR: dataDir, PORT: String(port), OUTLETS_FILE: outlets };
  return { dataDir, origin: `http://localhost:${port}`, settings };
}

function start(settings: Readonly<Record<string, string>>): Program {
  const program = startProgram(['start'], settings);
  started.push(program);
  return program;
}

/** Processes that work for this data folder, or were started by this one and its children. */
function processesOf({ dataDir }: Home, parent: number): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        const isOurs = Number(pid) === parent || words.includes(dataDir) || environment.includes(dataDir);
        return isOurs ? [`${pid} ${words}`] : [];
      } catch {
        return [];
      }
    });
}

/** Each test goes on from where the one before has left the same data folder. */
describe('npm start', () => {
  let home: Home;
  let running: Program;
  const starts = async () => {
    running = start(home.settings);
    await running.says(`Parallax is running at ${home.origin}\n`);
  };
  const isGone = async (program: Program) => processesOf(home, program.pid).length === 0;

  beforeAll(async () => {
    home = await makeHome();
  });
  afterAll(clear);

  test('killed while it fills in the sample, it leaves nothing that stops the next start', async () => {
    const killed = start(home.settings);
    const answers: Response[] = [];
    await until('an answer at the address', async () => {
      const answer = await fetch(home.origin).catch(() => null);
      return answer !== null && answers.push(answer) > 0;
    });
    expect(answers[0]?.status).toBe(503);
    expect(await answers[0]?.text()).toContain('Parallax is starting');
    await killed.says('Sample coverage …');
    await until('the site to be shown meanwhile', async () => (await fetch(home.origin)).status === 200);
    killed.signal('SIGKILL');
    expect(await killed.ended).toBe(null);
    await starts();
    await running.says(`${shownReports.length} articles, until enough real ones have come`);
  });

  test('prints the address, and serves the sample there', async () => {
    const front = await readAnswer(await fetch(home.origin));
    expect(front.status).toBe(200);
    expect(front.page('body').text()).toContain('Sample coverage: invented outlets');
    expect(countShown(front)).toBe(shownReports.length);
    expect(rowsOf(front).length).toBeGreaterThan(20);
  });

  test('stands alone: a second one says so, and leaves it running', async () => {
    const second = start(home.settings);
    expect(await second.ended).toBe(0);
    expect(second.said()).toMatch(
      new RegExp(
        `^Parallax is already running at ${home.origin} \\(started \\d\\d:\\d\\d, process ${running.pid}\\)\\.\n$`,
      ),
    );
    expect((await fetch(home.origin)).status).toBe(200);
  });

  test('killed while it runs, it is there again with what was stored', async () => {
    const killed = running;
    killed.signal('SIGKILL');
    await killed.ended;
    await starts();
    await running.says('the store is not empty');
    expect(countShown(await readAnswer(await fetch(home.origin)))).toBe(shownReports.length);
    running.signal('SIGTERM');
    expect(await running.ended).toBe(0);
    if (process.platform === 'linux') await until('every process to be gone', () => isGone(killed));
  });

  test('stops all of it on Ctrl-C', async () => {
    await starts();
    running.signal('SIGINT');
    expect(await running.ended).toBe(0);
    expect(running.said()).toMatch(/Stopping …\n[\s\S]*Stopped\.\n$/);
    if (process.platform === 'linux') expect(processesOf(home, running.pid)).toEqual([]);
    expect(findRunningServer(join(home.dataDir, 'postgres'))).toBe(null);
    await expect(fetch(home.origin)).rejects.toThrow();
  });

  test('stops all of it where every process of its group is told to, as supervisors do', async () => {
    running = startProgram(['start'], home.settings, { hasOwnGroup: true });
    started.push(running);
    await running.says(`Parallax is running at ${home.origin}\n`);
    process.kill(-running.pid, 'SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.said()).not.toMatch(/\bat .+\.[jt]s|Error/);
    if (process.platform === 'linux') await until('every process to be gone', () => isGone(running));
    expect(findRunningServer(join(home.dataDir, 'postgres'))).toBe(null);
  });
});

/** What the front page says that there is. */
function countShown({ page }: SiteAnswer): number {
  const said = page('main header').text();
  return Number(/([\d,]+) articles · [\d,]+ reports in /.exec(said)?.[1]?.replace(',', ''));
}

describe('what is wrong is said in one sentence', () => {
  afterEach(clear);

  const sentence = (program: Program) => program.said().trim().split('\n');

  test('a taken port', async () => {
    const home = await makeHome();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(home.settings.PORT), resolve));
    const program = start(home.settings);
    expect(await program.ended).toBe(1);
    expect(sentence(program)).toEqual([
      `Port ${home.settings.PORT} is taken by another program; set PORT to another one.`,
    ]);
    await new Promise((resolve) => other.close(resolve));
  });

  // What each setting and each line of the files may be stands in tests/unit/host/settings and tests/unit/event.
  test('wrong settings, all of them', async () => {
    const home = await makeHome();
    const program = start({
      ...home.settings,
      PORT: 'eighty',
      SITE_URL: 'parallax',
      ARTICLE_TEXT: 'all',
      DATABASE_URL: 'mysql://me:secret@host/x',
    });
    expect(await program.ended).toBe(1);
    expect(sentence(program).toSorted()).toEqual([
      'ARTICLE_TEXT must be full or excerpt, not "all".',
      expect.stringMatching(/^DATABASE_URL must be an address like [^"]+\.$/),
      'PORT must be a whole number from 1 to 65535, not "eighty".',
      expect.stringMatching(/^SITE_URL must be an address like .+, not "parallax"\.$/),
    ]);
    expect(program.said()).not.toContain('secret');
  });

  test('a broken event file, with the line, and an outlets file that is not there', async () => {
    const home = await makeHome();
    const file = join(home.dataDir, 'event.json');
    writeFileSync(file, '{\n  "slug": "x",\n  "name" "y"\n}\n');
    const program = start({ ...home.settings, EVENT_FILE: file, OUTLETS_FILE: '/no/such/outlets.json' });
    expect(await program.ended).toBe(1);
    expect(sentence(program)).toEqual([
      expect.stringMatching(new RegExp(`^${file}, line 3: .+\\.$`)),
      expect.stringMatching(/^\/no\/such\/outlets\.json .+\.$/),
    ]);
  });

  test('a database that does not answer', async () => {
    const home = await makeHome();
    const program = start({
      ...home.settings,
      DATABASE_URL: `postgresql://me:secret@127.0.0.1:${await freePort()}/x`,
    });
    expect(await program.ended).toBe(1);
    expect(program.said()).not.toContain('secret');
    expect(program.said()).not.toMatch(/\bat .+\.ts/);
    expect(sentence(program).at(-1)).toMatch(/\.$/);
  });

  test('a data folder that is a file', async () => {
    const home = await makeHome();
    mkdirSync(home.dataDir, { recursive: true });
    const file = join(home.dataDir, 'file');
    writeFileSync(file, '');
    const program = start({ ...home.settings, DATA_DIR: file });
    expect(await program.ended).toBe(1);
    expect(sentence(program)).toEqual([expect.stringMatching(/\.$/)]);
  });
});
