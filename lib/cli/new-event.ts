import { existsSync, writeFileSync } from 'node:fs';
import { eventSchema } from '@/lib/event/event';
import { readEvent } from '@/lib/event/load';
import { parseData } from '@/lib/event/read-data-file';
import type { Edition } from '@/lib/ingest/archives/wiki-answer';
import type { WikiReading } from '@/lib/ingest/wiki/ask-wiki';
import { draftEvent, type EventDraft } from '@/lib/ingest/wiki/draft-event';
import { readWikiSubject, type WikiSubject } from '@/lib/ingest/wiki/wiki-subject';
import { openJobTools } from '@/lib/worker/open-worker';
import { complain } from './complain';
import { openScreen, type Screen } from './screen';
import { type Opened, withStore } from './with-store';

/** Half a minute and more is what a wiki asks for that is too busy. */
const patienceMs = 90_000;

/**
 * `parallax new-event --wikipedia en:"TITLE" [--out FILE]`: drafts an event file from what Wikipedia's article
 * and the pages that it begins with say, to standard output or to FILE, and says what is left to a person.
 */
export async function newEvent(article: string, out: string | null): Promise<number> {
  const asked = readEdition(article);
  // What is printed is the file, and nothing else.
  const paper = process.stderr;
  if (asked === null) {
    return complain(openScreen(paper), [
      `--wikipedia must be an edition and a title, like en:"2025 Russia–United States Summit", not “${article.slice(0, 200)}”.`,
    ]);
  }
  if (out !== null && existsSync(out)) {
    return complain(openScreen(paper), [`${out} is there already; name a file that is not.`]);
  }
  return withStore(
    async (opened) => {
      const { screen } = opened;
      const step = screen.step('Wikipedia');
      const subject = await readSubject(opened, asked);
      if (subject.kind === 'failed') return complain(screen, [subject.why]);
      const { title, editions } = subject.value.article;
      step.done(`“${title}”, in ${editions.length + 1} editions`);
      return handOver(draftEvent(subject.value, shippedMeeting()), out, screen);
    },
    () => [],
    paper,
  );
}

async function readSubject({ work }: Opened, asked: Edition): Promise<WikiReading<WikiSubject>> {
  const { http, reader, database, now } = openJobTools({ ...work, report: () => {} }, null);
  try {
    return await readWikiSubject({ http, now, base: work.archives.wikipediaUrl, patienceMs }, asked);
  } finally {
    await http.close();
    await reader.close();
    await database.$disconnect();
  }
}

/** Writes the draft, and says what an event file needs that it does not have. */
function handOver(draft: EventDraft, out: string | null, screen: Screen): number {
  const text = writeDraft(draft);
  const name = out ?? 'the draft';
  try {
    if (out === null) process.stdout.write(text);
    else writeFileSync(out, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unwritable';
    return complain(screen, [`${name} cannot be written (${code}).`]);
  }
  const checked = parseData(text, { name, schema: eventSchema });
  const left = checked.kind === 'read' ? [] : checked.problems;
  screen.say(left.length === 0 ? `It is a whole event file: review ${name}.` : `Left to you in ${name}:`);
  for (const problem of left) screen.say(`  ${problem}`);
  return 0;
}

/** As JSON, a list of words on one line where it is short. */
function writeDraft(draft: EventDraft): string {
  const text = JSON.stringify(draft, null, 2).replace(/\[\n\s+"[^[\]{}]*?"\n\s+\]/g, (list) => {
    const line = list.replace(/\n\s+/g, ' ').replace('[ ', '[').replace(/ \]$/, ']');
    return line.length <= 110 ? line : list;
  });
  return `${text}\n`;
}

/** "en:Title" as an edition and a title; null where it is none. */
function readEdition(text: string): Edition | null {
  const [, language = '', title = ''] =
    /^([a-z]{2,12}(?:-[a-z]{1,12}){0,3}):\s*(\S.*)$/s.exec(text.trim()) ?? [];
  const isTitle = title.length <= 250 && !/[#<>[\]|{}]/.test(title);
  return language === '' || !isTitle ? null : { language, title: title.trim().replaceAll('_', ' ') };
}

function shippedMeeting() {
  const shipped = readEvent(null);
  if (shipped.kind === 'invalid') throw new Error(shipped.problems.join(' '));
  return shipped.value.words.meeting;
}
