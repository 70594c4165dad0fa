import { feedAddress, feedForms, feedTypes } from '@/lib/site/forms/coverage-feed';
import { siteAddress } from '@/lib/site/site-address';

export interface FeedLink {
  readonly url: string;
  readonly title: string;
}

/** Other forms of a page by media type, for its head; Next takes them as plain lists. */
export type OtherForms = Record<string, FeedLink[]>;

/** Feeds and embed of the timeline under a query, in its canonical form without the question mark. */
export function timelineForms(eventName: string, canonical: string): OtherForms {
  const forms: OtherForms = {};
  for (const form of feedForms)
    forms[feedTypes[form]] = [{ url: feedAddress(form, canonical), title: `${eventName}: newest articles` }];
  const changes = changesForm(canonical === '' ? '' : `?${canonical}`)['application/atom+xml'] ?? [];
  forms[feedTypes.atom] = [...(forms[feedTypes.atom] ?? []), ...changes];
  return { ...forms, ...embedForm(canonical === '' ? '/' : `/?${canonical}`, eventName) };
}

/** The feed of changes under a query, with its question mark. */
export function changesForm(query: string): OtherForms {
  return { 'application/atom+xml': [{ url: siteAddress(`/changes.atom${query}`), title: 'What changed' }] };
}

/** Where programs are told how to embed the page at `path` (oembed.com, 4: discovery). */
export function embedForm(path: string, title: string): OtherForms {
  const asked = `/oembed?format=json&url=${encodeURIComponent(siteAddress(path))}`;
  return { 'application/json+oembed': [{ url: siteAddress(asked), title }] };
}
