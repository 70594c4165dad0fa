import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './barriers';

/** The two widths and the two palettes that every kind of page is looked at in, one changed at a time: each draws all anew. */
const looks = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 360, height: 740, scheme: 'dark' },
  { width: 360, height: 740, scheme: 'light' },
] as const;

async function takeOn(page: Page, { width, height, scheme }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
}

/** Does `work` in every look of the page, which is not loaded again; leaves it in the first. */
export async function inEveryLook(page: Page, work: (look: string) => Promise<void>): Promise<void> {
  for (const look of looks) {
    await takeOn(page, look);
    await work(`${look.width}-${look.scheme}`);
  }
  await takeOn(page, looks[0]);
}

/** In every look of the page nothing is in the way of any reader, and nothing out of its place. */
export async function expectSound(page: Page): Promise<void> {
  await inEveryLook(page, async (look) => {
    const barriers = await findBarriers(page);
    const [overflow, overlaps] = [await sidewaysOverflow(page), await findOverlaps(page)];
    expect({ look, barriers, overflow, overlaps }).toEqual({ look, barriers: [], overflow: 0, overlaps: [] });
  });
}

/** How much further the page reaches than the window is wide, in CSS pixels; 0 where it fits. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // The other way round is the place that is kept free for a scroll bar.
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Pairs of texts that are printed over one another. */
export function findOverlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const options = { checkVisibilityCSS: true, checkOpacity: true, contentVisibilityAuto: true };
    const lines: { text: string; box: DOMRect; element: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.textContent ?? '').trim() === '' || !element.checkVisibility(options))
        continue;
      if (element.closest('.sr-only, svg, datalist, script, style, noscript') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 2 && box.height > 2 && box.bottom > 0)
          lines.push({ text: (node.textContent ?? '').trim(), box, element });
      }
    }
    /** What a scrolling box hides is not printed. */
    const isCut = ({ box, element }: (typeof lines)[number]): boolean => {
      for (let up: Element | null = element; up !== null; up = up.parentElement) {
        if (!/auto|scroll|hidden/.test(getComputedStyle(up).overflow)) continue;
        const frame = up.getBoundingClientRect();
        const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
        if (
          middle.y > frame.bottom ||
          middle.y < frame.top ||
          middle.x > frame.right ||
          middle.x < frame.left
        )
          return true;
      }
      return false;
    };
    const shown = lines.filter((line) => !isCut(line)).sort((one, other) => one.box.top - other.box.top);
    const overlaps: string[] = [];
    for (const [at, one] of shown.entries()) {
      for (const other of shown.slice(at + 1)) {
        if (other.box.top >= one.box.bottom) break;
        // A line's box is higher than its letters: a third of it may lie over the next line's.
        const slack = Math.min(one.box.height, other.box.height) / 3;
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (down > slack && across > 2 && one.element !== other.element)
          overlaps.push(`“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
      }
    }
    return overlaps;
  });
}

/** Keeps count of layout shifts from the first paint on; before a page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept = { sum: 0 };
    Object.assign(window, { shifts: kept });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) kept.sum += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of layout shifts until now, once the fonts are there and all is painted. */
export async function sumOfShifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const kept: unknown = Reflect.get(window, 'shifts');
    return typeof kept === 'object' && kept !== null && 'sum' in kept ? Number(kept.sum) : Number.NaN;
  });
}
