import { describe, expect, test } from 'vitest';
import { isWallText } from '@/lib/news/later/wall-text';

describe('a text that is a wall and no article', () => {
  test.each([
    'We value your privacy. We and our partners store cookies on your device. Accept all or manage your choices.',
    'Please verify that you are a human. Enable JavaScript and cookies to continue. Ray ID 8f2a.',
    'Log in to continue reading. Already a subscriber? Sign in. No account? Register for free.',
    'Wir verwenden Cookies. Bitte stimmen Sie der Verarbeitung zu: Datenschutz, Einwilligung, Anmelden.',
    'Мы используем файлы cookie. Оставаясь на сайте, вы соглашаетесь с политикой конфиденциальности.',
    '当サイトはクッキーを使用します。続けるにはログインまたは会員登録が必要です。',
  ])('%s', (text) => {
    expect(isWallText(text)).toBe(true);
  });

  test.each([
    'The two presidents shook hands on the runway. They drove off in the same car. The talks took three hours.',
    'He said the robots were ready. The talks ended without a deal, and neither leader took a question. Both flew home in the evening, ten minutes apart.',
    'Президенты пожали друг другу руки. Переговоры длились почти три часа. Вопросов журналистам задать не дали.',
    '両首脳は滑走路で握手した。会談は三時間近く続いた。',
    `${'The summit went on in the afternoon and the reporters waited outside. '.repeat(60)}Sign in to read more.`,
  ])('not %s', (text) => {
    expect(isWallText(text)).toBe(false);
  });
});
