import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { addressRow, judgeAddresses } from './addresses';
import { dayRow, judgeDays } from './days';
import { judgeLines, lineRow } from './lines';
import { judgeMoments, momentRow } from './moments';
import { judgePages, pageRow } from './pages';
import { gistRow, judgeGists, judgeTexts, textRow } from './relevance';
import { readRows } from './rows';
import { type Measured, measureAnswers, measureFound } from './verdict';

const usage = 'npm run bench:truth -- DIR [--out OUT]';

/** Measures one set of DIR; null where it is not there. */
type Measure = (dir: string) => Measured | null;

const sets: readonly (readonly [name: string, measure: Measure])[] = [
  set('moments', momentRow, (rows) => measureFound(judgeMoments(rows))),
  set('days', dayRow, (rows) => measureAnswers(judgeDays(rows))),
  set('pages', pageRow, (rows) => measureAnswers(judgePages(rows))),
  set('addresses', addressRow, (rows) => measureAnswers(judgeAddresses(rows))),
  set('lines', lineRow, (rows) => measureAnswers(judgeLines(rows))),
  set('relevance-own', textRow, (rows) => measureFound(judgeTexts(rows))),
  set('coverage', gistRow, (rows) => measureFound(judgeGists(rows))),
];

function set<T>(name: string, schema: z.ZodType<T>, measure: (rows: readonly T[]) => Measured) {
  const measureIn: Measure = (dir) => {
    const rows = readRows(dir, name, schema);
    return rows === null ? null : measure(rows);
  };
  return [name, measureIn] as const;
}

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [dir] = positionals;
  if (dir === undefined || positionals.length > 1) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 2;
  }
  const measured = sets.flatMap(([name, measure]) => {
    const one = measure(resolve(dir));
    return one === null ? [] : [{ name, ...one }];
  });
  if (measured.length === 0) {
    process.stderr.write(
      `${dir} holds none of the sets: ${sets.map(([name]) => `${name}.jsonl`).join(', ')}\n`,
    );
    return 2;
  }
  for (const { name, figures, groups } of measured) {
    process.stdout.write(`${name} ${figures}\n${groups.map((group) => `  ${group}\n`).join('')}`);
  }
  if (values.out !== undefined) {
    mkdirSync(resolve(values.out), { recursive: true });
    for (const { name, faults } of measured) {
      writeFileSync(join(resolve(values.out), `${name}.txt`), faults.map((fault) => `${fault}\n`).join(''));
    }
  }
  return 0;
}

process.exitCode = main();
