import { plainPage } from './plain-page';
import { escapeXml } from './xml';

const words: ReadonlyMap<string, string> = new Map([
  ['Postgres', 'The database is being started.'],
  ['Database', 'The database is being brought up to date.'],
  ['Site', 'The pages are being built, which takes about half a minute after a change and the first time.'],
]);

/** A page for while the program starts, which asks again by itself; `step` is what it does, as its screen calls that. */
export function startingPage(step: string): string {
  return plainPage({
    title: 'Starting',
    refresh: 2,
    body: `<h1>Parallax is starting</h1>
<p>${escapeXml(words.get(step) ?? `${step} …`)}</p>
<p>This page looks again every two seconds and becomes the one that you asked for.</p>`,
  });
}
