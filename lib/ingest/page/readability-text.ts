import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The text that Readability takes for the article, or null where it finds none or fails: it is one
 * opinion among several, so its faults are not ours. `html` is a page without templates, comments and
 * scripts (under linkedom a template crashes it, and conditional comments break the root element).
 */
export function readabilityText(html: string): string | null {
  try {
    const { document } = parseHTML(html);
    const reader = new Readability(document, {
      disableJSONLD: true,
      maxElemsToParse: 30_000,
      serializer: (node) => node.textContent ?? '',
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
