import type { CitedSource } from './cited-source';

/**
 * One item of CSL-JSON (citationstyles.org, csl-data.json of CSL 1.0.2), which Zotero, pandoc and citeproc read without
 * loss of type, script or names.
 */
export function cslItem(source: CitedSource): Readonly<Record<string, unknown>> {
  const { people, published } = source;
  return {
    id: `parallax-${source.id}`,
    type: 'article-newspaper',
    title: source.headline,
    'container-title': source.outlet,
    ...(people.length === 0
      ? {}
      : {
          author: people.map(({ given, family }) =>
            given === null ? { literal: family } : { family, given },
          ),
        }),
    ...(published === null ? {} : { issued: dateParts(published) }),
    accessed: dateParts(source.accessed),
    URL: source.address,
    language: source.language,
  };
}

function dateParts(day: string): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}
