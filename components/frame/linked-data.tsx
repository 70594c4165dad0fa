import { scriptJson } from '@/lib/site/discovery/json-ld';

/** Data about a page for search engines, as JSON-LD. */
export function LinkedData({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by scriptJson, tested with hostile headlines.
      dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
    />
  );
}
