import type { LoopbackWiki, WikiPage } from './loopback-wiki';

const link = (title: string, words = title) =>
  `<a href="/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}" title="${title}">${words}</a>`;

/** What a made-up summit's article begins with, as MediaWiki gives it. */
export const summitLead = `<div class="mw-parser-output">
<div class="hatnote">For the summit of 1999, see ${link('Old summit')}.</div>
<table class="infobox"><tbody><tr><th colspan="2">2026 Lisbon Summit</th></tr>
<tr><th>Date</th><td>17–18 March 2026<span style="display:none">(<span class="bday dtstart">2026-03-17</span>)</span></td></tr>
<tr><th>Venue</th><td>${link('Ajuda Palace')}, ${link('Lisbon')}</td></tr></tbody></table>
<p class="mw-empty-elt"></p>
<p>The <b>2026 Lisbon Summit</b> was a meeting of ${link('President of Norvania', 'president')} ${link('Ada Lindqvist')} and
${link('Chairman Wen', 'chairman')} ${link('Wen Tao (politician)', 'Wen Tao')} at the ${link('Ajuda Palace')} in ${link('Lisbon')},
${link('Portugal')}, on 17 and 18 March 2026.<sup class="reference">[1]</sup> They spoke of ${link('Fishing rights')}.
<a href="/wiki/File:Map.svg" title="File:Map.svg">map</a> <a href="/w/index.php?title=Nobody&amp;redlink=1" class="new" title="Nobody">Nobody</a></p>
</div>`;

const pages: Readonly<Record<string, WikiPage>> = {
  'Ada Lindqvist': {
    links: [],
    sortedBy: 'Lindqvist, Ada',
    editions: {
      de: 'Ada Lindqvist',
      ru: 'Линдквист, Ада',
      ja: 'アダ・リンドクヴィスト',
      simple: 'Ada Lindqvist',
    },
  },
  'Wen Tao (politician)': {
    links: [],
    sortedBy: 'Wen, Tao',
    editions: { de: 'Wen Tao (Politiker)', ja: '溫濤' },
  },
  'Ajuda Palace': {
    links: [],
    coordinates: { lat: 38.707, lon: -9.197, type: 'landmark' },
    editions: { de: 'Palácio Nacional da Ajuda', ru: 'Дворец Ажуда' },
  },
  Lisbon: {
    links: [],
    coordinates: { lat: 38.725, lon: -9.15, type: 'city' },
    editions: { de: 'Lissabon', ru: 'Лиссабон', ja: 'リスボン' },
  },
  Portugal: {
    links: [],
    coordinates: { lat: 38.7, lon: -9.18, type: 'country' },
    editions: { de: 'Portugal', ru: 'Португалия', ja: 'ポルトガル' },
  },
  'Fishing rights': { links: [], editions: { de: 'Fischereirecht' } },
};

/** Puts a made-up summit of two people in Lisbon into an English wiki, with editions in three other languages. */
export function publishSummit(wiki: LoopbackWiki, change: Partial<WikiPage> = {}): void {
  for (const [title, page] of Object.entries(pages)) wiki.pages.set(`en:${title}`, page);
  wiki.renamed.set('en:Lisbon meeting', '2026 Lisbon Summit');
  wiki.pages.set('en:2026 Lisbon Summit', {
    links: [],
    coordinates: { lat: 38.71, lon: -9.2 },
    editions: {
      de: 'Gipfeltreffen in Lissabon 2026',
      ru: 'Саммит в Лиссабоне (2026)',
      ja: '2026年リスボン首脳会談',
      simple: 'Lisbon Summit',
    },
    lead: summitLead,
    ...change,
  });
}
