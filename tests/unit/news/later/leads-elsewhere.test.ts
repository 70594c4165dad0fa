import { expect, test } from 'vitest';
import { whyElsewhere } from '@/lib/news/later/leads-elsewhere';

const asked = 'https://courier.example/world/2025/08/summit-talks';

test.each([
  ['https://courier.example/', /front page/],
  ['https://courier.example/en/', /front page/],
  ['https://courier.example/index.html', /front page/],
  ['https://www.courier.example/world', /section/],
  ['https://courier.example/world/2025/', /section/],
  ['https://courier.example/login?next=/world/2025/08/summit-talks', /“\/login”/],
  ['https://consent.courier.example/consent/form', /“\/consent”/],
])('%s is not the article', (answered, why) => {
  expect(whyElsewhere(asked, answered)).toMatch(why);
});

test.each([
  [asked, asked],
  [asked, 'https://www.courier.example/world/2025/08/summit-talks/'],
  [asked, 'https://courier.example/world/2025/08/summit-talks-end-without-deal'],
  [asked, 'https://courier.example/politics/summit-talks'],
  [asked, 'https://courier.example/world/2025/08/summit-talks/amp'],
  ['https://courier.example/', 'https://courier.example/en'],
  ['https://courier.example/login/how-outlets-lock-readers-out', 'https://courier.example/login/how-outlets'],
])('%s may answer at %s', (from, to) => {
  expect(whyElsewhere(from, to)).toBeNull();
});
