import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { primarySubtag } from '@/lib/language/language-tag';
import { printEdition } from '@/lib/sample/edition';
import { loadSampleCoverage, loadSampleOutlets } from '@/lib/sample/load-coverage';
import { answerPath } from '@/lib/sample/newsroom-site';
import { siteOf } from '@/lib/sample/press/site-styles';

describe('the language of every sample report', () => {
  it.each(loadSampleOutlets().map((outlet) => [outlet.slug, outlet] as const))('%s', (slug, outlet) => {
    const reports = loadSampleCoverage(slug);
    const states = reports.map((report) => printEdition(report, { number: 1, isLast: false }));
    expect(reports.length).toBeGreaterThan(0);
    for (const { path } of reports) {
      const answer = answerPath(siteOf(outlet), states, path);
      if (answer.kind !== 'found') continue;
      const address = new URL(path, outlet.home).href;
      const page = readPage(answer.body, { contentType: answer.contentType, address });
      const language = page.kind === 'article' ? page.article.language : null;
      expect([path, primarySubtag(language ?? 'none')]).toEqual([path, outlet.language]);
    }
  });
});
