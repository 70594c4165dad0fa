import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { sumOfShifts, watchShifts } from '@/tests/support/site/page-checks';

/** What a first view of a page costs a phone, nothing of it known before. Sizes in bytes. */
export interface PageCost {
  /** Client JavaScript, each file by gzip -9, however it was sent. */
  readonly script: number;
  /** All that came over the wire, headers included, as the server sent it. */
  readonly all: number;
  readonly document: number;
  readonly fonts: number;
  readonly requests: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Largest Contentful Paint, in milliseconds. */
  readonly paint: number;
}

/** Lighthouse's phone: 150 ms there and back, 1.6 Mbit/s down, 0.75 up, a processor four times slower. */
export const phone = {
  words: '412 × 823 px, 150 ms, 1.6 Mbit/s down, 0.75 Mbit/s up, processor 4 times slower',
  viewport: { width: 412, height: 823 },
  slowdown: 4,
  network: { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 },
} as const;

/** Opens the page in a new profile, slowed down, and waits until nothing more comes. */
export async function measurePage(browser: Browser, address: string): Promise<PageCost> {
  const context = await browser.newContext({
    viewport: phone.viewport,
    deviceScaleFactor: 2,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', phone.network);
    await client.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    const sent = watchBytes(client);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') scripts.push(answer.body());
    });
    await watchShifts(page);
    await watchPaint(page);
    await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
    return {
      ...sent(),
      script: sizes.reduce((sum, size) => sum + size, 0),
      shift: await sumOfShifts(page),
      paint: await page.evaluate(() => Number(Reflect.get(window, 'largestPaint'))),
    };
  } finally {
    await context.close();
  }
}

function watchBytes(client: CDPSession): () => Pick<PageCost, 'all' | 'document' | 'fonts' | 'requests'> {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  let requests = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
    requests += 1;
  });
  return () => ({
    all: [...bytes.values()].reduce((sum, size) => sum + size, 0),
    document: bytes.get('Document') ?? 0,
    fonts: bytes.get('Font') ?? 0,
    requests,
  });
}

/** Keeps the time of the largest paint so far; before a page is opened. */
async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { largestPaint: Number.NaN });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { largestPaint: entry.startTime });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
