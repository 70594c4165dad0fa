import { Parser, Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import { QuickTokenizer } from '@/lib/ingest/feed/quick-tokenizer';

/** What a parser tells of a document that arrives in pieces, texts joined. */
function told(xml: string, tokenizer: typeof Tokenizer, pieceLength: number): string {
  const events: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.push(`\n<${name} ${JSON.stringify(attributes)}`),
      onclosetag: (name) => events.push(`\n</${name}`),
      oncdatastart: () => events.push('\n[['),
      oncdataend: () => events.push('\n]]'),
      oncomment: (text) => events.push(`\n!${text}`),
      ontext: (text) => events.push(text),
    },
    { Tokenizer: tokenizer, xmlMode: true, decodeEntities: false },
  );
  for (let at = 0; at < xml.length; at += pieceLength) parser.write(xml.slice(at, at + pieceLength));
  parser.end();
  return events.join('');
}

test.each([
  ['text, tags and attributes', `<a b="1 > 0" c='x'>one &amp; two<d/> three <e>four</e ></a>`],
  ['CDATA with brackets in it', '<a><![CDATA[x ]] ]> <b>y</b> ]]]>z</a><![CDATA[]]>'],
  ['comments', '<a><!-- - -- --->x<!----><!-- > --></a>'],
  ['declarations and instructions', '<?xml version="1.0"?><!DOCTYPE a [ ]><a>x<?php echo "1" ?>y</a>'],
  ['no ends', '<a>x<b>y<![CDATA[z'],
  ['a tag without its end', '<a>x</b y'],
  ['nothing but text', 'a > b'],
  ['signs beyond the first plane', '<a>😀<![CDATA[😀]]></a>'],
])('reads as the tokenizer that it quickens: %s', (_, xml) => {
  for (const pieceLength of [1, 2, 3, 7, 1000]) {
    expect(told(xml, QuickTokenizer, pieceLength)).toBe(told(xml, Tokenizer, pieceLength));
  }
});

test('it is the quick one', () => {
  expect(Object.hasOwn(Tokenizer.prototype, 'fastForwardTo')).toBe(true);
  expect(Reflect.get(QuickTokenizer.prototype, 'fastForwardTo')).not.toBe(
    Reflect.get(Tokenizer.prototype, 'fastForwardTo'),
  );
});
