import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEvent } from '@/lib/event/load';
import { readRows } from '@/tests/bench/truth/rows';
import { predictAnswers } from './answers';
import { articleRow } from './labelled';
import { predictQuotations, predictSameQuotations } from './quotations';
import { predictReports } from './reports';
import { agencyFile, sharedFile, speakerFile } from './shared-files';
import { predictWire } from './wire';

const usage = 'npm run bench:accounts -- DIR --out OUT';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [dir] = positionals;
  if (dir === undefined || positionals.length > 1 || values.out === undefined) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 2;
  }
  const articles = readRows(resolve(dir), 'articles', articleRow);
  if (articles === null) {
    process.stderr.write(`${dir} holds no articles.jsonl\n`);
    return 2;
  }
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const event = loadEvent();
  const cast = [...event.cast, ...(sharedFile(resolve(dir), 'speakers.json', speakerFile) ?? [])];
  const agencies = Object.entries(sharedFile(resolve(dir), 'agencies.json', agencyFile) ?? {}).map(
    ([name, { marks }]) => ({ name, marks }),
  );
  const quotations = predictQuotations(articles, cast);
  const predictions = {
    ...predictReports(articles),
    wire: predictWire(articles, agencies),
    quotations,
    claims: predictAnswers(articles, event.questions),
    'same-quotation': predictSameQuotations(articles, quotations),
  };
  for (const [name, rows] of Object.entries(predictions)) {
    writeFileSync(join(out, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    process.stdout.write(`${name} ${rows.length}\n`);
  }
  return 0;
}

process.exitCode = main();
