import { describe, expect, it } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import type { PublicationTime } from '@/lib/news/publication-time';
import { relevanceRules } from '@/lib/news/relevance';

const rules = relevanceRules(loadEvent());
const onTheDay: PublicationTime = {
  kind: 'instant',
  at: new Date('2025-08-15T20:00:00Z'),
  precision: 'minute',
  origin: 'json-ld',
};
const monthsLater: PublicationTime = {
  kind: 'instant',
  at: new Date('2026-02-20T20:00:00Z'),
  precision: 'minute',
  origin: 'json-ld',
};

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

describe('an entry is worth reading', () => {
  it.each([
    ['en', 'Trump greets Putin at Alaska base'],
    ['ru', 'Путин прилетел в Анкоридж'],
    ['uk', 'Зеленський відреагував на зустріч на Алясці'],
    ['de', 'Gipfeltreffen in Alaska beendet'],
    ['fr', 'Poutine et Trump se sont quittés sans accord'],
    ['es', 'La cumbre de Alaska termina sin acuerdo'],
    ['it', 'Il vertice in Alaska tra Trump e Putin'],
    ['pt', 'Cimeira do Alasca termina sem acordo'],
    ['pl', 'Szczyt na Alasce: Trump i Putin'],
    ['tr', 'Alaska’daki zirvede Trump ile Putin görüştü'],
    ['ar', 'ترامب وبوتين يلتقيان في ألاسكا'],
    ['hi', 'अलास्का में ट्रंप और पुतिन की बैठक'],
    ['zh', '特朗普与普京在阿拉斯加会晤'],
    ['ja', '米ロ首脳がアラスカで会談'],
  ])('%s: %s', (_language, headline) => {
    expect(
      rules.judgeEntry({ address: 'https://example.org/1', headline, summary: null, categories: [] }).kind,
    ).toBe('worth-reading');
  });

  it('also when only its address says so, as in a plain sitemap', () => {
    const address = 'https://example.org/world/2025/08/15/trump-greets-putin-in-alaska.html';
    expect(rules.judgeEntry({ address, headline: null, summary: null, categories: [] }).kind).toBe(
      'worth-reading',
    );
  });

  it.each([
    ['the place alone', 'Alaska ferry crews vote on a strike'],
    ['one of the people alone', 'Trump signs order on farm loans'],
    ['a word inside another word', 'Trumpet players gather in Disputing choir'],
    ['nothing of it', 'Swedish bakery wins prize'],
    ['no headline', null],
  ])('but not for %s', (_why, headline) => {
    expect(
      rules.judgeEntry({ address: 'https://example.org/1', headline, summary: null, categories: [] }).kind,
    ).toBe('passed-over');
  });
});

describe('an article is about the event', () => {
  it('when its opening says so, with the reasons in words', () => {
    const verdict = rules.judgeArticle({
      headline: 'Trump and Putin leave Anchorage without a deal',
      standfirst: null,
      blocks: [paragraph('The two presidents met for almost three hours at a base outside Anchorage.')],
      published: onTheDay,
    });
    expect(verdict.kind).toBe('about');
    expect(verdict.reasons[0]).toContain('Trump and Putin leave Anchorage without a deal');
  });

  it('when one sentence of a report from those days places it there', () => {
    const verdict = rules.judgeArticle({
      headline: 'Hotels turn guests away',
      standfirst: null,
      blocks: [
        paragraph(
          'Every room is taken. Reporters have come to Anchorage for the talks between Trump and Putin.',
        ),
      ],
      published: onTheDay,
    });
    expect(verdict.kind).toBe('about');
  });

  it.each([
    [
      'a passing mention months later',
      'Envoys meet in Geneva',
      'Putin spoke by phone. The last summit, in Alaska, had ended without a deal. Trump was silent.',
      monthsLater,
    ],
    [
      'the place without its people',
      'Salmon run breaks record',
      'Biologists met in Anchorage to count the run.',
      onTheDay,
    ],
    [
      'people without the place',
      'Trump speaks with Putin',
      'The call lasted an hour, the Kremlin said of the talks.',
      onTheDay,
    ],
  ])('but not for %s', (_why, headline, text, published) => {
    expect(
      rules.judgeArticle({ headline, standfirst: null, blocks: [paragraph(text)], published }).kind,
    ).toBe('off-topic');
  });
});
