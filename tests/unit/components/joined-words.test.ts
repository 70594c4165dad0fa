import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { joinedWords } from '@/tests/support/site/joined-words';

test.each([
  ['<h3><span>15:00</span><span>1 article</span></h3>', ['15:00|1 article']],
  ['<label><span>English</span><i>49</i></label>', ['English|49']],
  ['<p><a>Original</a><a>Share</a></p>', ['Original|Share']],
  ['<p>See <a>this</a>page</p>', ['this|page']],
  ['<h3><span>15:00</span> <span>1 article</span></h3>', []],
  ['<p>One</p><p>Two</p>', []],
  ['<ul><li>One</li><li>Two</li></ul>', []],
  ['<p>red car<mark>pet</mark>s</p>', []],
  ['<p>«<a>word</a>», she said</p>', []],
  ['<p><span aria-hidden="true">12</span>3</p>', []],
])('%s', (html, expected) => {
  expect(joinedWords(load(html))).toEqual(expected);
});
