import type { CitedSource } from './cited-source';

/**
 * One BibTeX entry. `@misc` with howpublished is what both BibTeX and biblatex take for a page of the web;
 * the day stands in `date` for biblatex, in `year` and `month` for BibTeX.
 */
export function bibtexEntry(source: CitedSource): string {
  const { people, published } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', people.length === 0 ? `{${tex(source.outlet)}}` : people.map(bibName).join(' and ')],
    ['title', `{${tex(source.headline)}}`],
    ['howpublished', tex(source.outlet)],
    ['date', published],
    ['year', published?.slice(0, 4) ?? null],
    ['month', published === null ? null : String(Number(published.slice(5, 7)))],
    ['url', source.address.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark))],
    ['urldate', source.accessed],
    ['note', `Accessed ${source.accessed}`],
    ['langid', source.language.split('-')[0] ?? ''],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{parallax-${source.id},\n${lines.join('\n')}\n}\n`;
}

function bibName({ given, family }: { readonly given: string | null; readonly family: string }): string {
  return given === null ? `{${tex(family)}}` : `${tex(family)}, ${tex(given)}`;
}

const texMarks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX finds no command of an outlet's. */
function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}#$%&_~^]/g, (mark) => texMarks[mark] ?? '');
}
