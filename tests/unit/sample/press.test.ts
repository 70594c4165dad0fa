import { describe, expect, it } from 'vitest';
import { countEditions, printEdition } from '@/lib/sample/edition';
import { loadSampleOutlets } from '@/lib/sample/load-coverage';
import { encodeText } from '@/lib/sample/press/encode-text';
import { cdata, jsonLd, markup } from '@/lib/sample/press/markup';
import { printTime, rfc822 } from '@/lib/sample/press/print-time';
import { openingOf } from '@/lib/sample/press/printed-lines';
import { siteOf } from '@/lib/sample/press/site-styles';
import { sampleCoverage } from '@/lib/sample/report';

function site(slug: string) {
  const outlet = loadSampleOutlets().find((one) => one.slug === slug);
  if (outlet === undefined) throw new Error(slug);
  return siteOf(outlet);
}

const [sample] = sampleCoverage.parse([
  {
    path: '/a',
    headline: 'First',
    standfirst: null,
    byline: ['Ann Lee'],
    dateline: 'Bern',
    published: '2025-08-15T15:34:00-08:00',
    section: null,
    credit: null,
    blocks: [{ kind: 'paragraph', text: 'One.' }],
    changes: [
      { modified: '2025-08-15T18:05:00-08:00', headline: 'Second' },
      { modified: '2025-08-15T19:40:00-08:00', standfirst: 'Now with a standfirst.' },
    ],
    withdrawn: true,
  },
]);
if (sample === undefined) throw new Error('no sample');
const printed = printEdition(sample, { number: 1, isLast: false }).report;

describe('markup', () => {
  it('escapes what is put into it, once', () => {
    const inner = markup`<b>${'a < b & "c"'}</b>`;
    expect(markup`<p title="${`'x'`}">${inner}${null}${['<', inner]}</p>`.text).toBe(
      '<p title="&#39;x&#39;"><b>a &lt; b &amp; &quot;c&quot;</b>&lt;<b>a &lt; b &amp; &quot;c&quot;</b></p>',
    );
  });

  it('lets nothing end a script or a CDATA section early', () => {
    expect(jsonLd({ name: '</script><script>' }).text.match(/<\/?script/g)).toHaveLength(2);
    expect(cdata(markup`${']]>'}`).text).toBe('<![CDATA[]]&gt;]]>');
  });
});

describe('encodeText', () => {
  it.each([
    ['windows-1252', '„ä“ Ж', Buffer.from('\x84\xe4\x93 &#1046;', 'latin1')],
    ['iso-8859-1', '„ä“', Buffer.from('&#8222;\xe4&#8220;', 'latin1')],
    ['windows-1251', 'Ж — é', Buffer.from('\xc6 \x97 &#233;', 'latin1')],
    ['shift_jis', '日é', Buffer.from('\x93\xfa&#233;', 'latin1')],
    ['utf-8', '日é', Buffer.from('日é')],
  ] as const)('%s: %s', (charset, text, bytes) => {
    expect(encodeText(text, charset)).toEqual(bytes);
  });
});

describe('printed times', () => {
  it.each([
    ['northern-wire', '2025-08-15T15:34:00-08:00', 'August 15, 2025, 3:34 PM AKDT'],
    ['harbour-gazette', '2025-08-16T01:25:00+01:00', '16 August 2025, 01:25 BST'],
    ['elbbote', '2025-08-13T20:34:00+02:00', '13. August 2025, 20:34 Uhr'],
    ['todai-shinpo', '2025-08-14T05:00:00+09:00', '2025年8月14日, 05:00'],
    ['spenard-radio', '2025-08-16', 'August 16, 2025'],
  ])('%s prints %s on its own clock', (slug, time, words) => {
    expect(printTime(site(slug), time).replace(/\s/g, ' ')).toBe(words);
  });

  it('go into RSS with their offset', () => {
    expect(rfc822('2025-08-15T15:34:14-08:00')).toBe('Fri, 15 Aug 2025 15:34:14 -0800');
  });
});

describe('the opening of a report', () => {
  it.each([
    ['northern-wire', 'Bern — '],
    ['elbbote', 'BERN – '],
    ['cuaderno-austral', 'BERN.- '],
    ['meridian-7', 'Bern, 15 августа. '],
    ['todai-shinpo', '【Bern＝Ann Lee】'],
    ['harbour-gazette', ''],
  ])('%s prints %j', (slug, opening) => {
    expect(openingOf(site(slug), printed)).toBe(opening);
  });

  it('is nothing without a dateline', () => {
    expect(openingOf(site('northern-wire'), { ...printed, dateline: null })).toBe('');
  });
});

describe('editions', () => {
  it.each([
    [1, 'First', null, null],
    [2, 'Second', null, '2025-08-15T18:05:00-08:00'],
    [3, 'Second', 'Now with a standfirst.', '2025-08-15T19:40:00-08:00'],
    [9, 'Second', 'Now with a standfirst.', '2025-08-15T19:40:00-08:00'],
  ])('%s: %s', (number, headline, standfirst, modified) => {
    const state = printEdition(sample, { number, isLast: false });
    expect(state).toMatchObject({ isGone: false, report: { headline, standfirst, modified } });
  });

  it('withdraw in the last one only, six hours after the last word', () => {
    const state = printEdition(sample, { number: 3, isLast: true });
    expect(state).toMatchObject({ isGone: true, report: { modified: '2025-08-16T09:40:00Z' } });
  });

  it('number one where nothing changes', () => {
    expect(countEditions([])).toBe(1);
    expect(countEditions([{ ...sample, changes: [] }])).toBe(1);
    expect(countEditions([sample])).toBe(3);
  });
});
