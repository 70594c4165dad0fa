/** Text that is markup already; everything else is escaped where it is put into a template. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Fragment = Markup | string | null | readonly Fragment[];

/** A template of HTML or XML: strings put into it are escaped, markup stands as it is, null is nothing. */
export function markup(parts: TemplateStringsArray, ...values: readonly Fragment[]): Markup {
  return new Markup(parts.map((part, at) => part + written(values[at] ?? null)).join(''));
}

/** A value as a JSON-LD script, safe against a "</script>" in it. */
export function jsonLd(value: unknown): Markup {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}

/** Markup as one CDATA section; escaping keeps "]]>" out of it. */
export function cdata(content: Markup): Markup {
  return new Markup(`<![CDATA[${content.text.replaceAll(']]>', ']]&gt;')}]]>`);
}

/** Plain text with the five characters escaped that mean something in HTML and XML. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function written(value: Fragment): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeText(value);
  return value instanceof Markup ? value.text : value.map(written).join('');
}
