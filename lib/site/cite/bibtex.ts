import type { CitedSource } from './cited-source';

/**
 * One BibTeX entry. `@article` with `entrysubtype` newspaper is a newspaper article to pandoc and biblatex, and an
 * article with its outlet and its day to Zotero, citation-js and classic BibTeX; as `@misc` all of these but classic
 * BibTeX lost the type, and Zotero the outlet as well. `date` has the day for those that read it, `year` and `month`
 * (a macro of every style, so without braces) are for classic BibTeX. Its styles print no `url`, so the address stands
 * in `note` too, which natbib and biblatex print a second time: an address twice is better than none. There biblatex
 * reads it as TeX, for which a bare % opens a comment, and the rest of the list would be one.
 */
export function bibtexEntry(source: CitedSource): string {
  const { people, published } = source;
  const address = source.address.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', people.length === 0 ? null : braced(people.map(bibName).join(' and '))],
    // What classic styles sort by where nobody is credited.
    ['key', people.length === 0 ? braced(tex(source.outlet)) : null],
    ['title', `{{${tex(source.headline)}}}`],
    ['journal', braced(tex(source.outlet))],
    ['entrysubtype', '{newspaper}'],
    ['date', published === null ? null : braced(published)],
    ['year', published === null ? null : braced(published.slice(0, 4))],
    ['month', published === null ? null : (months[Number(published.slice(5, 7)) - 1] ?? null)],
    ['url', braced(address)],
    ['urldate', braced(source.accessed)],
    ['note', braced(/[%#]/.test(address) ? tex(address) : `\\url{${address}}`)],
    ['langid', braced(source.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return `@article{parallax-${source.id},\n${lines.join('\n')}\n}\n`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function braced(value: string): string {
  return `{${value}}`;
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

/** Text in which TeX finds no command of an outlet's, and BibTeX no brace that would end the entry early. */
function tex(text: string): string {
  const marked = isBalanced(text)
    ? texMarks
    : { ...texMarks, '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
  return text.replace(/\s+/g, ' ').replace(/[\\{}#$%&_~^]/g, (mark) => marked[mark] ?? '');
}

/** Whether every brace has its other one: BibTeX counts those with a backslash too. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const letter of text) {
    if (letter === '{') open += 1;
    if (letter === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
