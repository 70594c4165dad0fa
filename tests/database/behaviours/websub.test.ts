import { createHmac } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GET, POST } from '@/app/websub/[id]/route';
import { siteDatabase } from '@/lib/db/client';
import { sourceRemarks } from '@/lib/site/layout/source-words';
import { type LoopbackServer, startLoopbackServer } from '@/tests/support/loopback-server';
import { aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { day, hour, minute, openPolling, type Polling } from '@/tests/support/polling';

const site = 'https://parallax.news';
let courier: Newsroom;
let hub: LoopbackServer;
let polling: Polling;
/** Forms that the hub was sent. */
let forms: URLSearchParams[];
/** What the hub does before it answers. */
let onForm: (form: URLSearchParams) => Promise<unknown>;

beforeEach(async () => {
  forms = [];
  onForm = async () => undefined;
  courier = await openNewsroom();
  hub = await startLoopbackServer(async (request, response) => {
    const form = new URLSearchParams(await text(request));
    forms.push(form);
    await onForm(form);
    response.writeHead(202).end();
  });
  polling = await openPolling([courier, { ...courier, host: hub.host }], { callbackOrigin: site });
  process.env.DATABASE_URL = polling.store.url;
  await polling.watch(courier.outlet('courier', ['/feed.xml']));
  play(`<${hub.origin}/>; rel="hub", <${courier.at('/feed.xml')}>; rel="self"`);
});
afterEach(async () => {
  await siteDatabase().$disconnect();
  globalThis.parallaxDatabase = undefined;
  await Promise.all([courier.close(), hub.close(), polling.close()]);
});

function play(link: string, channel = ''): void {
  const { body = '', headers } = aFeed([[courier.at('/1'), 'Hockey']]);
  const answer = body.replace('<title>News</title>', `<title>News</title>${channel}`);
  courier.answers.set('/feed.xml', {
    body: answer,
    headers: { ...headers, ...(link !== '' && { link }), etag: `"${link.length}-${channel.length}"` },
  });
}

const look = () => polling.look(courier.at('/feed.xml'));
const subscription = () => polling.store.database.subscription.findFirstOrThrow();
const context = (id: string) => ({ params: Promise.resolve({ id }) });
const idOf = (form: URLSearchParams | undefined) => form?.get('hub.callback')?.split('/').at(-1) ?? '';

/** The hub asks whether we meant it; what we answer. */
async function verify(
  id: string,
  more: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const asked = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': courier.at('/feed.xml'),
    'hub.challenge': 'c-123',
    'hub.lease_seconds': '864000',
    ...more,
  });
  const answer = await GET(new Request(`${site}/websub/${id}?${asked}`), context(id));
  return { status: answer.status, body: await answer.text() };
}

async function push(id: string, signature: (secret: string) => string | null): Promise<number> {
  const body = '<rss>something new</rss>';
  const header = signature((await subscription()).secret);
  const headers = header === null ? {} : { 'x-hub-signature': header };
  const request = new Request(`${site}/websub/${id}`, { method: 'POST', body, headers });
  return (await POST(request, context(id))).status;
}
const sign = (method: string) => (secret: string) =>
  `${method}=${createHmac(method, secret).update('<rss>something new</rss>').digest('hex')}`;

async function subscribe(): Promise<string> {
  await look();
  const id = idOf(forms[0]);
  await verify(id);
  // Leases and pushes run by the real clock, the looks by the test's.
  await polling.store.database.subscription.updateMany({
    data: { leaseUntil: new Date(Date.now() + 10 * day) },
  });
  return id;
}

describe('48 · WebSub', () => {
  test.each([
    ['the Link header', () => play(`<${hub.origin}/>; rel="hub", <${courier.at('/self.xml')}>; rel=self`)],
    [
      'the feed',
      () =>
        play(
          '',
          `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub.origin}/"/>
           <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="${courier.at('/self.xml')}"/>`,
        ),
    ],
  ])('hub and self are found in %s, and the hub is asked with a secret', async (_, prepare) => {
    prepare();
    await look();
    expect(forms).toHaveLength(1);
    expect(Object.fromEntries(forms[0] ?? [])).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': courier.at('/self.xml'),
      'hub.secret': expect.stringMatching(/^[0-9a-f]{48}$/),
    });
    expect(forms[0]?.get('hub.callback')).toMatch(/^https:\/\/parallax\.news\/websub\/[0-9a-f-]{36}$/);
    expect(hub.requests[0]?.method).toBe('POST');
  });

  test('no hub is asked where the site cannot be reached from outside', async () => {
    const inside = await openPolling([courier, { ...courier, host: hub.host }]);
    await inside.watch(courier.outlet('courier', ['/feed.xml']));
    await inside.look(courier.at('/feed.xml'));
    await inside.close();
    expect(forms).toEqual([]);
  });

  test('42 · a hub at a private address is not asked', async () => {
    const strict = await openPolling([courier], { callbackOrigin: site });
    await strict.watch(courier.outlet('courier', ['/feed.xml']));
    await strict.look(courier.at('/feed.xml'));
    expect((await strict.store.database.subscription.findFirstOrThrow()).problem).toMatch(
      /not a public server/,
    );
    // Nothing was taken for it either: the address alone was enough.
    expect(await strict.store.database.host.count({ where: { host: hub.host } })).toBe(0);
    await strict.close();
    expect(hub.requests).toEqual([]);
  });

  test('a challenge is answered for our own subscription, also before the hub has answered us', async () => {
    const answers: unknown[] = [];
    onForm = async (form) => answers.push(await verify(idOf(form)));
    await look();
    expect(answers).toEqual([{ status: 200, body: 'c-123' }]);
    expect(await subscription()).toMatchObject({ state: 'active', problem: null });
    // The lease is the hub's to give.
    const { leaseUntil } = await subscription();
    expect(Math.abs((leaseUntil?.getTime() ?? 0) - Date.now() - 10 * day)).toBeLessThan(hour);
  });

  test.each([
    ['names no lease', ''],
    ['names one without an end', '0'],
  ])('a hub that %s is asked again after the time that we asked for', async (_what, seconds) => {
    await look();
    const answer = await verify(idOf(forms[0]), { 'hub.lease_seconds': seconds });
    expect(answer).toEqual({ status: 200, body: 'c-123' });
    const { leaseUntil } = await subscription();
    expect(Math.abs((leaseUntil?.getTime() ?? 0) - Date.now() - 10 * day)).toBeLessThan(hour);
  });

  test.each(['a subscription that its hub denied', 'a source that is retired'])(
    'no challenge is answered for %s',
    async (what) => {
      await look();
      const id = idOf(forms[0]);
      if (what === 'a source that is retired')
        await polling.store.database.source.updateMany({ data: { retiredAt: new Date() } });
      else await verify(id, { 'hub.mode': 'denied' });
      expect(await verify(id)).toEqual({ status: 404, body: '' });
    },
  );

  test.each<[string, (id: string) => Promise<{ status: number; body: string }>]>([
    ['another id', () => verify('00000000-0000-4000-8000-000000000000')],
    ['no id', () => verify("' or true")],
    ['another topic', (id) => verify(id, { 'hub.topic': courier.at('/other.xml') })],
    ['an ending that we did not ask for', (id) => verify(id, { 'hub.mode': 'unsubscribe' })],
    ['no lease', (id) => verify(id, { 'hub.lease_seconds': 'for ever' })],
    ['no challenge', (id) => verify(id, { 'hub.challenge': '' })],
    ['a challenge without end', (id) => verify(id, { 'hub.challenge': 'x'.repeat(5000) })],
  ])('no challenge is answered for %s', async (_, ask) => {
    await look();
    expect(await ask(idOf(forms[0]))).toEqual({ status: 404, body: '' });
    expect(await subscription()).toMatchObject({ state: 'asked', leaseUntil: null });
  });

  test.each(['sha1', 'sha256', 'sha384', 'sha512'])(
    'a push signed with %s brings the look forward',
    async (method) => {
      const id = await subscribe();
      const planned = new Date(Date.now() + 6 * hour);
      const lookedAt = new Date(Date.now() - minute);
      await polling.store.database.source.updateMany({ data: { nextPollAt: planned, lastPollAt: lookedAt } });
      expect(await push(id, sign(method))).toBe(202);
      const { nextPollAt } = await polling.store.database.source.findFirstOrThrow();
      // Five minutes after the last look, however often the hub calls.
      expect(nextPollAt).toEqual(new Date(lookedAt.getTime() + 5 * minute));
    },
  );

  test.each<[string, (secret: string) => string | null]>([
    ['without a signature', () => null],
    ['signed with another secret', () => sign('sha256')('other')],
    ['signed with a method that is none', () => 'md5=00000000000000000000000000000000000000000000'],
    ['with half a signature', (secret) => sign('sha256')(secret).slice(0, 48)],
  ])('a push %s changes nothing', async (_, signature) => {
    const id = await subscribe();
    const { nextPollAt } = await polling.store.database.source.findFirstOrThrow();
    const before = await subscription();
    expect(await push(id, signature)).toBe(202);
    expect(await polling.store.database.source.findFirstOrThrow()).toMatchObject({ nextPollAt });
    expect(await subscription()).toEqual(before);
  });

  test('a push does not break the peace that a host asked for', async () => {
    const id = await subscribe();
    const askedUntil = new Date(Date.now() + 2 * hour);
    await polling.store.database.source.updateMany({
      data: { nextPollAt: new Date(Date.now() + 3 * hour), askedUntil },
    });
    await push(id, sign('sha256'));
    expect(await polling.store.database.source.findFirstOrThrow()).toMatchObject({ nextPollAt: askedUntil });
  });

  test.each(['a lease that is over', 'a source that is retired', 'an unknown subscription'])(
    'a push for %s is answered 410',
    async (what) => {
      const id = await subscribe();
      const { subscription: subscriptions, source } = polling.store.database;
      if (what === 'a lease that is over')
        await subscriptions.updateMany({ data: { leaseUntil: new Date(0) } });
      if (what === 'a source that is retired') await source.updateMany({ data: { retiredAt: new Date() } });
      const asked = what === 'an unknown subscription' ? '00000000-0000-4000-8000-000000000000' : id;
      expect(await push(asked, sign('sha256'))).toBe(410);
    },
  );

  test('the lease is renewed before it ends, under the same id and secret; not sooner', async () => {
    const id = await subscribe();
    const { secret } = await subscription();
    await polling.store.database.subscription.updateMany({
      data: { leaseUntil: new Date(polling.now().getTime() + 10 * day) },
    });
    await polling.pass(8 * day);
    const source = await look();
    expect(forms).toHaveLength(1);
    expect(sourceRemarks(source, 'UTC')).toEqual([
      'Its hub tells us of what is new, until 25 August 2025, 20:10 UTC.',
    ]);
    await polling.pass(1.5 * day);
    await look();
    expect(forms).toHaveLength(2);
    expect([idOf(forms[1]), forms[1]?.get('hub.secret')]).toEqual([id, secret]);
    expect(await subscription()).toMatchObject({ state: 'active' });
  });

  test('a hub that says no is believed for a week', async () => {
    await look();
    const id = idOf(forms[0]);
    const said = { 'hub.mode': 'denied', 'hub.reason': 'too many' };
    expect(await verify(id, said)).toEqual({ status: 200, body: '' });
    expect(await subscription()).toMatchObject({
      state: 'denied',
      problem: 'The hub does not send: too many.',
    });
    await polling.pass(6 * day);
    await look();
    expect(forms).toHaveLength(1);
    await polling.pass(2 * day);
    await look();
    expect(forms).toHaveLength(2);
  });

  test('a feed that names no hub any more is let go', async () => {
    await look();
    play('', '<ttl>60</ttl>');
    await polling.pass(hour);
    await look();
    expect(await polling.store.database.subscription.count()).toBe(0);
  });

  test('polling stays as the safety net', async () => {
    await subscribe();
    await polling.pass(hour);
    expect(polling.pauseOf(await look())).toBe(hour);
  });
});
