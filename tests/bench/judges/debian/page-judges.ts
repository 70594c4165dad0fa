import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DebianJudge, exported, runs } from './debian-judge';

export const pageJudges: readonly DebianJudge[] = [
  {
    command: 'lynx',
    version: ['lynx', '-version'],
    of: 'pages as text',
    async ask(origin) {
      return ['/', '/outlets', '/moments', '/about'].flatMap((where) => {
        const text = runs('lynx', [
          '-dump',
          '-nolist',
          '-width=200',
          '-display_charset=utf-8',
          origin + where,
        ]);
        const joined = /\d{1,2}:\d{2}\d+ article|English\d|OriginalShare|first(?:Oldest|Newest)/.exec(
          text,
        )?.[0];
        return joined === undefined ? [] : [{ where, what: `words run together: ${joined}` }];
      });
    },
  },
  {
    command: 'libreoffice',
    version: ['soffice', '--version'],
    of: 'the CSV in a spreadsheet',
    async ask(origin, folder) {
      const text = await (await fetch(`${origin}/export.csv`)).text();
      writeFileSync(join(folder, 'export.csv'), text);
      const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
      runs('soffice', [
        home,
        '--headless',
        '--infilter=CSV:44,34,76,1,,0,false,true',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'export.csv'),
      ]);
      const sheet = readFileSync(join(folder, 'export.fods'), 'utf8');
      const timed = (await exported(origin)).filter(({ published }) => published.at !== null).length;
      const dates = sheet.match(/office:date-value="\d{4}-\d\d-\d\dT/g)?.length ?? 0;
      return dates >= timed
        ? []
        : [{ where: '/export.csv', what: `${dates} times for ${timed} reports with one` }];
    },
  },
];
