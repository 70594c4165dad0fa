import pg from 'pg';
import { expect, test } from 'vitest';
import { publicOrigin, readSettings } from '@/lib/host/settings';

const defaults = {
  databaseUrl: null,
  directDatabaseUrl: null,
  databaseConnections: null,
  dataDir: '.data',
  port: 3000,
  siteUrl: 'http://localhost:3000',
  eventFile: null,
  outletsFile: null,
  allowHosts: [],
  articleText: 'full',
  contact: null,
  outlets: 'all',
  sample: 'auto',
  fillIn: 'auto',
  pollMinutes: 60,
  wikipediaUrl: 'https://{language}.wikipedia.org/',
  gdeltUrl: 'https://storage.googleapis.com/data.gdeltproject.org/',
  waybackUrl: 'https://web.archive.org/',
  commonCrawlIndexUrl: 'https://index.commoncrawl.org/',
  commonCrawlDataUrl: 'https://data.commoncrawl.org/',
};

const good: readonly (readonly [string, Record<string, string>, Record<string, unknown>])[] = [
  ['nothing set', {}, {}],
  ['set to nothing', { PORT: '', DATABASE_URL: ' ', SAMPLE: '' }, {}],
  ['what is not ours', { HOME: '/root', PORTS: '1' }, {}],
  ['a port gives the address', { PORT: '4000' }, { port: 4000, siteUrl: 'http://localhost:4000' }],
  [
    'an address beside a port',
    { PORT: '80', SITE_URL: 'https://p.example/' },
    { port: 80, siteUrl: 'https://p.example' },
  ],
  [
    'a database',
    { DATABASE_URL: 'postgresql://u:p@h/d' },
    { databaseUrl: 'postgresql://u:p@h/d', directDatabaseUrl: 'postgresql://u:p@h/d' },
  ],
  [
    'a database whose own certificate will do, as libpq has it',
    { DATABASE_URL: 'postgresql://u:p@h/d?sslmode=require' },
    {
      databaseUrl: 'postgresql://u:p@h/d?sslmode=require&uselibpqcompat=true',
      directDatabaseUrl: 'postgresql://u:p@h/d?sslmode=require&uselibpqcompat=true',
    },
  ],
  [
    'the schema that Prisma names, which is ours',
    { DATABASE_URL: 'postgresql://u:p@h/d?schema=public' },
    {
      databaseUrl: 'postgresql://u:p@h/d?schema=public',
      directDatabaseUrl: 'postgresql://u:p@h/d?schema=public',
    },
  ],
  ['few connections', { DATABASE_CONNECTIONS: '8' }, { databaseConnections: 8 }],
  [
    'its short scheme',
    { DIRECT_DATABASE_URL: 'postgres://h/d' },
    { databaseUrl: 'postgres://h/d', directDatabaseUrl: 'postgres://h/d' },
  ],
  [
    'a pooler beside the database',
    { DATABASE_URL: 'postgres://pooler/d', DIRECT_DATABASE_URL: 'postgres://h/d' },
    { databaseUrl: 'postgres://pooler/d', directDatabaseUrl: 'postgres://h/d' },
  ],
  [
    'several hosts',
    { ALLOW_HOSTS: ' 127.0.0.1:8181, LOCALHOST:1 ,[::1]:8080,' },
    { allowHosts: ['127.0.0.1:8181', 'localhost:1', '[::1]:8080'] },
  ],
  [
    'archives elsewhere',
    { GDELT_URL: 'http://127.0.0.1:8181/gdelt', WAYBACK_URL: 'http://127.0.0.1:8181/wayback/' },
    { gdeltUrl: 'http://127.0.0.1:8181/gdelt/', waybackUrl: 'http://127.0.0.1:8181/wayback/' },
  ],
  [
    'a Wikipedia elsewhere',
    { WIKIPEDIA_URL: 'http://127.0.0.1:8181/{language}' },
    { wikipediaUrl: 'http://127.0.0.1:8181/{language}/' },
  ],
  ['archives only when asked', { FILL_IN: 'off' }, { fillIn: 'off' }],
  ['a faster pace', { POLL_MINUTES: '15' }, { pollMinutes: 15 }],
  ['a mail address', { CONTACT: 'desk@p.example' }, { contact: 'desk@p.example' }],
  ['a web address', { CONTACT: 'https://p.example/bot' }, { contact: 'https://p.example/bot' }],
  [
    'files and choices',
    { EVENT_FILE: 'e.json', OUTLETS_FILE: '../o.json', ARTICLE_TEXT: 'excerpt', SAMPLE: 'off' },
    { eventFile: 'e.json', outletsFile: '../o.json', articleText: 'excerpt', sample: 'off' },
  ],
];

test.each(good)('%s', (_name, env, expected) => {
  expect(readSettings(env)).toEqual({ kind: 'settings', settings: { ...defaults, ...expected } });
});

const port = 'PORT must be a whole number from 1 to 65535';
const site = 'SITE_URL must be an address like https://parallax.example, without a path';
const hosts = 'ALLOW_HOSTS must be a list like 127.0.0.1:8181,localhost:9000';
const contact = 'CONTACT must be one mail address or one web address';
const bad: readonly (readonly [Record<string, string>, string])[] = [
  [{ PORT: 'abc' }, `${port}, not "abc".`],
  [{ PORT: '0' }, `${port}, not "0".`],
  [
    { COMMON_CRAWL_DATA_URL: 'https://data.example/?x' },
    'COMMON_CRAWL_DATA_URL must be an http or https address without ? and #, not "https://data.example/?x".',
  ],
  [
    { WIKIPEDIA_URL: 'https://en.wikipedia.org/' },
    'WIKIPEDIA_URL must have {language} in it, not "https://en.wikipedia.org/".',
  ],
  [
    { DATABASE_URL: 'postgresql://u:p@h/d?sslmode=on' },
    'DATABASE_URL must have an sslmode that Postgres knows: disable, require, verify-ca or verify-full.',
  ],
  [
    { DATABASE_URL: 'postgresql://u:p@h/d?schema=parallax' },
    'DATABASE_URL may not name a schema: the tables stand in public of a database of their own.',
  ],
  [{ DATABASE_CONNECTIONS: '4' }, 'DATABASE_CONNECTIONS must be a whole number from 8 to 200, not "4".'],
  [{ PORT: '65536' }, `${port}, not "65536".`],
  [{ PORT: '3000.5' }, `${port}, not "3000.5".`],
  [{ PORT: '-1' }, `${port}, not "-1".`],
  [{ SITE_URL: 'parallax.example' }, `${site}, not "parallax.example".`],
  [{ SITE_URL: 'https://p.example/news' }, `${site}, not "https://p.example/news".`],
  [{ SITE_URL: 'ftp://p.example' }, `${site}, not "ftp://p.example".`],
  [{ ALLOW_HOSTS: '127.0.0.1' }, `${hosts}, not "127.0.0.1".`],
  [{ ALLOW_HOSTS: 'http://a:1' }, `${hosts}, not "http://a:1".`],
  [{ ARTICLE_TEXT: 'all' }, 'ARTICLE_TEXT must be full or excerpt, not "all".'],
  [{ FILL_IN: 'on' }, 'FILL_IN must be auto or off, not "on".'],
  [{ SAMPLE: 'on' }, 'SAMPLE must be auto or off, not "on".'],
  [{ POLL_MINUTES: '14' }, 'POLL_MINUTES must be a whole number from 15 to 1440, not "14".'],
  [{ CONTACT: 'a b@c' }, `${contact}, not "a b@c".`],
  [{ CONTACT: 'x) Evil/1 (y@z' }, `${contact}, not "x) Evil/1 (y@z".`],
];

test.each(bad)('%j is one sentence', (env, sentence) => {
  expect(readSettings(env)).toEqual({ kind: 'invalid', problems: [sentence] });
});

test('all problems are told at once', () => {
  const outcome = readSettings({ PORT: 'x', SAMPLE: 'y' });
  expect(outcome.kind === 'invalid' && outcome.problems).toHaveLength(2);
});

const anAddress =
  'an address like postgresql://user:password@host:5432/name, where # / ? of a password are %23 %2F %3F';
test.each([
  ['escapes', 'p%40ss%3Aw%2Fo%23%3F', 'summit', 'p@ss:w/o#?', 'summit'],
  ['escapes, with a space', 'p%40ss%3Aw', 'the summit', 'p@ss:w', 'the summit'],
  ['escapes, and a % for itself', '100%%3A', 'summit', '100%:', 'summit'],
  ['a % for itself before letters', 'a%zz%2F', 'summit', 'a%zz/', 'summit'],
  ['an escaped %', '100%25', 'summit', '100%', 'summit'],
  ['other letters', 'пароль', 'саммит', 'пароль', 'саммит'],
  ['signs in the name', 'p', 'a%26b%2Bc%40d', 'p', 'a&b+c@d'],
  ['signs in the name as they are', 'p', 'a&b+c', 'p', 'a&b+c'],
])('of a database’s address %s are read as psql reads them', (_, written, named, password, database) => {
  const outcome = readSettings({ DATABASE_URL: `postgresql://u:${written}@h:5432/${named}` });
  const url = outcome.kind === 'settings' ? outcome.settings.databaseUrl : null;
  expect(new pg.Client(url ?? '')).toMatchObject({ user: 'u', password, database, host: 'h', port: 5432 });
});

test.each(['DATABASE_URL', 'DIRECT_DATABASE_URL'])('the password in %s is not repeated', (name) => {
  expect(readSettings({ [name]: 'mysql://root:secret@h/d' })).toEqual({
    kind: 'invalid',
    problems: [`${name} must be ${anAddress}.`],
  });
  expect(readSettings({ [name]: 'postgresql://root:sec#ret@h/d' })).toEqual({
    kind: 'invalid',
    problems: [`${name} must be ${anAddress}.`],
  });
});

test.each([
  ['"https://p.example"', 'https://p.example'],
  ["'https://p.example/'", 'https://p.example'],
  [' " https://p.example " ', 'https://p.example'],
  ['""', 'http://localhost:3000'],
])('a file of settings may keep its quotation marks: SITE_URL=%s', (given, siteUrl) => {
  const outcome = readSettings({ SITE_URL: given });
  expect(outcome.kind === 'settings' && outcome.settings.siteUrl).toBe(siteUrl);
});

test.each(['"https://p.example', '\'https://p.example"'])('half of them is wrong: %s', (given) => {
  expect(readSettings({ SITE_URL: given }).kind).toBe('invalid');
});

test.each([
  ['https://parallax.news', 'https://parallax.news'],
  ['https://news.desk.org:8443', 'https://news.desk.org:8443'],
  ['http://parallax.news', null],
  ['https://localhost', null],
  ['https://parallax', null],
  ['https://10.0.0.1', null],
  ['https://[2001:db8::1]', null],
  ['https://parallax.local', null],
  ['https://parallax.home.arpa', null],
  ['https://parallax.example', null],
])('hubs reach %s at %j', (siteUrl, origin) => expect(publicOrigin(siteUrl)).toBe(origin));
