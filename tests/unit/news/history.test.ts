import { expect, it } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import { relevanceRules } from '@/lib/news/relevance';

const rules = relevanceRules(loadEvent());

function judge(language: string, [headline = '', ...paragraphs]: readonly string[]): string {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const published = { kind: 'day', day: '2025-08-15', origin: 'json-ld' } as const;
  return rules.judgeArticle({ headline, standfirst: null, language, blocks, published }).kind;
}

// An anniversary, with a sentence on Friday's summit.
it.each<readonly [string, ...string[]]>([
  [
    'en',
    'Yalta, 1945',
    'Three men met at Yalta in February 1945.',
    'Trump and Putin meet in Alaska on Friday.',
    'Roosevelt was ill.',
  ],
  [
    'en',
    'How Alaska was sold',
    'The tsar sold Alaska in 1867.',
    'Trump and Putin meet there on Friday.',
    'Many laughed.',
  ],
  [
    'en',
    'When Nixon flew to Anchorage to meet an emperor',
    'Nixon met him in Anchorage in 1971.',
    'Trump meets Putin there on Friday.',
    'It rained.',
    'They had tea.',
  ],
  [
    'en',
    'Helsinki 2018 revisited: why Trump believed Putin',
    'In 2018 Trump met Putin in Helsinki.',
    'They meet again in Alaska.',
    'Trump smiled.',
  ],
  [
    'en',
    'From Vienna to Reykjavik',
    'Summits have made history.',
    'Trump and Putin meet in Alaska on Friday.',
    'Not all were cold.',
    'Some were long.',
  ],
  [
    'de',
    'Jalta 1945',
    'Drei Männer trafen sich im Februar 1945.',
    'Am Freitag treffen sich Trump und Putin in Alaska.',
    'Roosevelt war krank.',
  ],
  [
    'fr',
    'Yalta, 1945',
    'Trois hommes se réunissent en février 1945.',
    'Trump et Poutine se rencontrent vendredi en Alaska.',
    'Roosevelt est malade.',
  ],
  [
    'es',
    'Yalta 1945',
    'Tres hombres se reunieron en febrero de 1945.',
    'Trump y Putin se reúnen el viernes en Alaska.',
    'Roosevelt estaba enfermo.',
  ],
  [
    'ru',
    'Ялта, 1945',
    'Трое встретились в феврале 1945 года.',
    'В пятницу Трамп и Путин встречаются на Аляске.',
    'Рузвельт был болен.',
  ],
  [
    'uk',
    'Ялта, 1945',
    'Троє зустрілися в лютому 1945 року.',
    'У п’ятницю Трамп і Путін зустрічаються на Алясці.',
    'Рузвельт хворів.',
  ],
  [
    'pl',
    'Jałta 1945',
    'Trzej spotkali się w lutym 1945 roku.',
    'W piątek Trump i Putin spotkają się na Alasce.',
    'Roosevelt chorował.',
  ],
  [
    'zh',
    '1945年雅尔塔',
    '1945年2月，三人在雅尔塔会面。',
    '周五特朗普与普京将在阿拉斯加会晤。',
    '罗斯福病了。',
  ],
  [
    'ar',
    'يالطا 1945',
    'التقى ثلاثة رجال في فبراير 1945.',
    'يلتقي ترامب بوتين في ألاسكا يوم الجمعة.',
    'كان روزفلت مريضا.',
  ],
])('history is not about the event (%s): %s', (language, ...text) => {
  expect(judge(language, text)).toBe('off-topic');
});

it.each<readonly [string, ...string[]]>([
  [
    'en',
    'Is Alaska the new Yalta?',
    'Donald Trump and Vladimir Putin meet in Anchorage on Friday.',
    'In 1945 three men decided over others.',
  ],
  [
    'en',
    'No ceasefire',
    'The first meeting since 2018 of Donald Trump and Vladimir Putin in Anchorage ended without a deal.',
  ],
  [
    'en',
    'Why Alaska?',
    'Russia sold the land in 1867.',
    'On Friday Trump receives Putin in Anchorage.',
    'Putin flies in from Magadan.',
  ],
  [
    'en',
    'A base with a past hosts Trump and Putin',
    'Built in 1940, the base in Anchorage watched for bombers.',
    'On Friday Trump and Putin meet there.',
    'Putin lands first.',
  ],
  [
    'ru',
    'Почему Аляска',
    'В 1867 году Россия продала её США.',
    'Теперь Трамп встречает Путина на Аляске.',
    'Путин прилетит из Магадана.',
  ],
])('a look back in an account of it is (%s): %s', (language, ...text) => {
  expect(judge(language, text)).toBe('about');
});
