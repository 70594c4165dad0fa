import { describe, expect, it } from 'vitest';
import { languageTag } from '@/lib/language/language-tag';

describe('languageTag', () => {
  it.each([
    ['en_US', 'en-US'],
    ['DE', 'de'],
    ['zh-Hans', 'zh-Hans'],
    ['English', 'en'],
    ['ua', 'uk'],
    ['', null],
    ['x-default', null],
    ['eng', 'en'],
    ['ger', 'de'],
    ['pt_BR', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['kr', 'ko'],
    ['mo', 'ro'],
    ['ji', 'yi'],
    ['en-UK', 'en-GB'],
    ['en-EN', 'en'],
    ['de_DE@euro', 'de'],
    ['fr-XX', 'fr'],
    ['fr-ZZ', 'fr'],
    ['es-419', 'es'],
    ['sr-Latn-RS', 'sr-RS'],
    ['utf-8', null],
    ['lang', null],
    ['und', null],
    ['mul', null],
    ['<script>', null],
    [null, null],
  ])('%j is %j', (declared, tag) => {
    expect(languageTag(declared)).toBe(tag);
  });
});
