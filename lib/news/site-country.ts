import { englishName } from '@/lib/language/language-tag';

/** Endings of a country that the whole world uses: "io" says nothing of where a site is. */
const worldwideEndings: ReadonlySet<string> = new Set(
  'io co tv me ai cc ly to gg fm la ws sh am st vc'.split(' '),
);

/** Endings that are no country's code of ISO 3166-1, or another's than their own. */
const otherEndings: ReadonlyMap<string, string | null> = new Map([
  ['uk', 'GB'],
  ['eu', null],
  ['su', null],
  ['gov', 'US'],
  ['mil', 'US'],
  ['xn--p1ai', 'RU'],
  ['xn--j1amh', 'UA'],
  ['xn--90ais', 'BY'],
  ['xn--90a3ac', 'RS'],
  ['xn--d1alf', 'MK'],
  ['xn--qxam', 'GR'],
  ['xn--fiqs8s', 'CN'],
  ['xn--3e0b707e', 'KR'],
  ['xn--mgba3a4f16a', 'IR'],
  ['xn--mgberp4a5d4ar', 'SA'],
  ['xn--wgbh1c', 'EG'],
]);

/** Codes that Intl names and that are no country's. */
const noCountries: ReadonlySet<string> = new Set('ZZ EU EZ UN QO AC XA XB'.split(' '));

/** Whether an ending of two letters is used by sites of any country. */
export function isWorldwide(ending: string): boolean {
  return worldwideEndings.has(ending);
}

/** The country that a host's ending names, ISO 3166-1 alpha-2; null where it names none. */
export function countryOfHost(host: string): string | null {
  const ending = host.toLowerCase().split('.').at(-1) ?? '';
  const other = otherEndings.get(ending);
  if (other !== undefined) return other;
  return isWorldwide(ending) ? null : countryCode(ending);
}

/** A country's code as written on a page, in either case, as ISO 3166-1 alpha-2; null where there is no such country. */
export function countryCode(written: string): string | null {
  const given = written.trim().toUpperCase();
  const code = given === 'UK' ? 'GB' : given;
  if (!/^[A-Z]{2}$/.test(code) || noCountries.has(code) || englishName('region', code) === null) return null;
  // Intl names the GDR Germany and Czechoslovakia Serbia, but has another code for what a country became.
  return new Intl.Locale(`und-${code}`).region === code ? code : null;
}
