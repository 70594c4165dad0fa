import { createHmac } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askToFollow, type FollowRequest } from '@/lib/db/record/followers';
import { keepFollowers } from '@/lib/worker/hub/keep-followers';
import { type LoopbackServer, startLoopbackServer } from '@/tests/support/loopback-server';
import { type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { day, hour, minute, openPolling, type Polling } from '@/tests/support/polling';
import { anArticle, anOutlet, aReading, store, watch } from '@/tests/support/store';

/** What a subscriber was sent. */
interface Sent {
  readonly body: string;
  readonly type: string | undefined;
  readonly link: string | undefined;
  readonly signature: string | undefined;
}

let site: Newsroom;
let reader: LoopbackServer;
let polling: Polling;
let sent: Sent[];
/** What it was asked whether it meant it. */
let questions: URLSearchParams[];
/** What it answers to a question, by default that it did, and to what it is sent. */
let answerTo: (question: URLSearchParams) => { readonly status: number; readonly body: string };
let takes: number;

beforeEach(async () => {
  [sent, questions, takes] = [[], [], 202];
  answerTo = (question) => ({ status: 200, body: question.get('hub.challenge') ?? '' });
  site = await openNewsroom();
  reader = await startLoopbackServer(async (request, response) => {
    if (request.method === 'GET') {
      const question = new URL(request.url ?? '', 'http://reader.example').searchParams;
      questions.push(question);
      const { status, body } = answerTo(question);
      response.writeHead(status).end(body);
      return;
    }
    const { 'content-type': type, link, 'x-hub-signature': signature } = request.headers;
    sent.push({ body: await text(request), type, link: String(link), signature: signature?.toString() });
    response.writeHead(takes).end();
  });
  polling = await openPolling([site, { ...site, host: reader.host }], { callbackOrigin: site.origin });
  await watch(polling.store.database, [anOutlet('courier')]);
  await publish('one', '2025-08-15T20:00:00Z');
});
afterEach(async () => {
  await Promise.all([reader.close(), site.close(), polling.close()]);
});

/** An account comes, and the site's feed has it. */
async function publish(name: string, at: string | Date): Promise<void> {
  const article = anArticle({ address: `https://courier.example/${name}`, headline: `Talks end, ${name}` });
  await store(polling.store.database, aReading(article, { now: new Date(at) }));
  const headers = { 'content-type': 'application/atom+xml; charset=utf-8' };
  site.answers.set('/feed.atom', { body: `<feed><title>up to ${name}</title></feed>`, headers });
}

const request = (more: Partial<FollowRequest> = {}): FollowRequest => ({
  mode: 'subscribe',
  callback: `${reader.origin}/push?id=7`,
  topic: site.at('/feed.atom'),
  secret: null,
  leaseSeconds: 10 * 86_400,
  ...more,
});
const ask = (more: Partial<FollowRequest> = {}) =>
  askToFollow(polling.store.database, request(more), polling.now());
const round = async (after = 0) => {
  await polling.pass(after);
  await keepFollowers(polling.tools);
};
const followers = () => polling.store.database.follower.findMany();

/** It is asked, means it, and has what stands in the feed. */
async function follow(more: Partial<FollowRequest> = {}): Promise<void> {
  expect(await ask(more)).toBe('taken');
  await round();
  await round(2 * minute);
}

describe('whether it meant it', () => {
  test('is asked by the challenge, with the query of its own; then it is sent what is new, once', async () => {
    await follow({ secret: 'tarmac' });
    expect(Object.fromEntries(questions[0] ?? [])).toEqual({
      id: '7',
      'hub.mode': 'subscribe',
      'hub.topic': site.at('/feed.atom'),
      'hub.challenge': expect.stringMatching(/^[0-9a-f]{48}$/),
      'hub.lease_seconds': '864000',
    });
    expect(sent).toEqual([]);
    await publish('two', polling.now());
    await round(2 * minute);
    const body = '<feed><title>up to two</title></feed>';
    expect(sent).toEqual([
      {
        body,
        type: 'application/atom+xml; charset=utf-8',
        link: `<${site.origin}/hub>; rel="hub", <${site.at('/feed.atom')}>; rel="self"`,
        signature: `sha256=${createHmac('sha256', 'tarmac').update(body).digest('hex')}`,
      },
    ]);
    for (let looks = 0; looks < 4; looks += 1) await round(5 * minute);
    expect([sent.length, questions.length]).toEqual([1, 1]);
  });

  test.each([
    ['another word', { status: 200, body: 'yes' }],
    ['the challenge and more', null],
    ['404', { status: 404, body: '' }],
    ['500', { status: 500, body: '' }],
    ['nothing', { status: 204, body: '' }],
  ])('no: %s, and it is sent nothing', async (_, answer) => {
    answerTo = (question) => answer ?? { status: 200, body: `${question.get('hub.challenge')}!` };
    await follow();
    expect(await followers()).toEqual([]);
    await publish('two', polling.now());
    await round(2 * minute);
    expect(sent).toEqual([]);
  });

  test('one that did not mean to end it goes on as before, one that did is let go', async () => {
    await follow();
    const before = (await followers()).map(({ leaseUntil }) => leaseUntil);
    answerTo = () => ({ status: 404, body: '' });
    await ask({ mode: 'unsubscribe' });
    await round(minute);
    expect((await followers()).map(({ leaseUntil }) => leaseUntil)).toEqual(before);
    answerTo = (question) => ({ status: 200, body: question.get('hub.challenge') ?? '' });
    await ask({ mode: 'unsubscribe' });
    await round(minute);
    expect(questions.at(-1)?.get('hub.mode')).toBe('unsubscribe');
    expect(await followers()).toEqual([]);
  });

  test('a stranger’s secret counts only once it was confirmed', async () => {
    await follow({ secret: 'tarmac' });
    answerTo = () => ({ status: 404, body: '' });
    await ask({ secret: 'stranger' });
    await round(minute);
    expect((await followers()).map(({ secret }) => secret)).toEqual(['tarmac']);
  });
});

describe('sending', () => {
  test('a feed that stands as it stood is not sent, whatever came elsewhere', async () => {
    await follow();
    const before = site.answers.get('/feed.atom');
    await publish('two', polling.now());
    if (before !== undefined) site.answers.set('/feed.atom', before);
    await round(2 * minute);
    expect(sent).toEqual([]);
  });

  test('is tried again after growing pauses, with what is newest then', async () => {
    await follow();
    takes = 500;
    await publish('two', polling.now());
    await round(2 * minute);
    await publish('three', polling.now());
    await round();
    expect(sent).toHaveLength(1);
    await round(2 * minute);
    expect(sent).toHaveLength(2);
    takes = 200;
    await round(minute);
    expect(sent).toHaveLength(2);
    await round(2 * minute);
    expect(sent.map(({ body }) => body).at(-1)).toContain('up to three');
    expect(await followers()).toMatchObject([{ failures: 0 }]);
  });

  test('one that is gone is let go', async () => {
    await follow();
    takes = 410;
    await publish('two', polling.now());
    await round(2 * minute);
    expect(await followers()).toEqual([]);
  });

  test('a lease that nobody renews ends, one that is renewed goes on', async () => {
    await follow({ leaseSeconds: 3600 });
    await round(50 * minute);
    await ask({ leaseSeconds: 3600 });
    await round(minute);
    await round(30 * minute);
    expect(await followers()).toHaveLength(1);
    await round(hour);
    expect(await followers()).toEqual([]);
  });
});

describe('bounds', () => {
  test('a callback of a private address that nobody allowed is never called', async () => {
    const other = await startLoopbackServer((_request, response) => void response.writeHead(200).end());
    try {
      await follow({ callback: `${other.origin}/push` });
      expect(other.requests).toEqual([]);
      expect(await followers()).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test('of one host few are taken, and known ones always', async () => {
    const answers = [];
    for (let place = 0; place < 30; place += 1)
      answers.push(await ask({ callback: `${reader.origin}/push/${place}` }));
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(5);
    expect(await ask({ callback: `${reader.origin}/push/0` })).toBe('taken');
    expect(await ask({ callback: 'https://elsewhere.example/' })).toBe('taken');
    expect(await ask({ callback: 'https://third.example/', mode: 'unsubscribe' })).toBe('unknown');
  });

  test('where the site has no public address nobody is called', async () => {
    await ask();
    await keepFollowers({ ...polling.tools, callbackOrigin: null });
    await polling.pass(day);
    expect(questions).toEqual([]);
  });
});
