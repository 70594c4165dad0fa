import robotsParser from 'robots-parser';
import { describe, expect, test } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { eventJsonLd, momentJsonLd } from '@/lib/site/discovery/event-json-ld';
import { openGraphLocale } from '@/lib/site/discovery/metadata';
import { writeRobots } from '@/lib/site/discovery/robots';

describe('robots.txt', () => {
  const robots = robotsParser('https://parallax.example/robots.txt', writeRobots());
  const agents = ['Googlebot', 'Twitterbot', 'LinkedInBot', 'Slackbot-LinkExpanding', 'SomeBot'];

  test.each([
    ['the whole', '/', true],
    ['a filtered view, so that its noindex is read and its card shown', '/?lang=uk&q=land+swap', true],
    ['a short link', '/a/0123456789', true],
    ['an article at some words', '/articles/0123456789/x?hl=red+carpet', true],
    ['an icon, whose address has a query', '/icon.svg?icon.0abc', true],
    ['the icon of phones', '/apple-icon.png?apple-icon.0abc', true],
    ['a picture under a query', '/picture.png?lang=uk', true],
    ['a feed', '/feed.atom?lang=uk', true],
    ['what embeds', '/oembed?url=https%3A%2F%2Fparallax.example%2F', true],
    ['the page about the API', '/api', true],
    ['a file', '/export.csv?lang=uk', false],
    ['citations of all', '/cite.bib', false],
    ['sentences of all', '/words.csv?q=x', false],
    ['the page with sentences', '/words?q=x', true],
    ['an answer for programs', '/api/v1/articles?lang=uk', false],
  ])('%s: %s', (_, path, isAllowed) => {
    for (const agent of agents)
      expect([agent, robots.isAllowed(`https://parallax.example${path}`, agent)]).toEqual([agent, isAllowed]);
  });
});

test.each([
  ['en', null],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', null],
  ['zh-Hant-TW', 'zh_TW'],
  ['es-419', null],
])('the Open Graph locale of %s is %s', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale);
});

describe('the event as linked data', () => {
  const event = loadEvent();

  test('has a name, a day and a place', () => {
    expect(eventJsonLd(event)).toMatchObject({
      '@type': 'Event',
      name: event.name,
      startDate: event.day,
      location: { '@type': 'Place', name: event.place },
    });
  });

  test('a moment is part of it, its time as exact as it is known', () => {
    for (const moment of eventMoments(event)) {
      const told = momentJsonLd(event, moment);
      expect(told).toMatchObject({ '@type': 'Event', name: moment.name, superEvent: { name: event.name } });
      expect(String(told.startDate).length === 10).toBe(moment.at.kind === 'day');
    }
  });
});
