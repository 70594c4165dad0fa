import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Each page has to read all of it: the minified one is 0.6 MB, the one that the package exports 1.5 MB. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const barriers = z.array(z.string());

/**
 * What axe finds wrong with the page as it stands, one line each. In the dark palette only what depends on
 * colours: the rest is the same page, which is looked at in the light one as well. Colours are looked at for each kind of
 * text (`markKindsOfText`): in the dark there is nothing to look at where a page has been seen in another width.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Evaluated by the browser's own tools, which the page's Content-Security-Policy does not reach; once a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { isDark, marked } = await page.evaluate(markKindsOfText);
  if (isDark && marked === 0) return [];
  return barriers.parse(
    await page.evaluate(`axe.configure({
      rules: [{ id: 'color-contrast', selector: '[data-kind-of-text]' }],
      // It printed every element that it looked at, the whole page for some; those that are told of are printed below.
      noHtml: true,
    });
    axe.run(document, {
      // Of what is right nothing is told.
      reporter: 'no-passes',
      elementRef: true,
      // Elements are told of by their HTML; naming each by a selector took a fifth of the time, found or not.
      selectors: false,
      // Style sheets are asked for once more only for rules that are off.
      preload: false,
      // Of WCAG 2.2 AA, and off by default.
      rules: { 'target-size': { enabled: true } },
      ...(${isDark} ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } : {}),
    }).then(({ violations }) => violations.map(({ id, help, nodes: [first], nodes }) =>
      id + ': ' + help + ' (' + nodes.length + ', first ' + first.element.outerHTML.slice(0, 160) + ')'))`),
  );
}

/**
 * Marks two texts of each kind that the page has not shown before, for as long as it stands: of one colour, both large or
 * small, in the same elements and classes on the same grounds. A timeline has its line fifty times, at two widths, and axe
 * took as long for the contrast of each.
 */
function markKindsOfText(): { readonly isDark: boolean; readonly marked: number } {
  const kept: unknown = Reflect.get(window, 'kindsOfText');
  const known = kept instanceof Set ? kept : new Set<string>();
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const found = grounds.get(element);
    if (found !== undefined) return found;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = [element.tagName, element.getAttribute('class'), backgroundColor, backgroundImage, opacity];
    const parent = element.parentElement;
    const ground = `${parent === null ? '' : groundOf(parent)}\n${own.join(' ')}`;
    grounds.set(element, ground);
    return ground;
  };
  const isText = (element: Element): boolean =>
    // What is switched off may be paler, and what is hidden says nothing of what is not.
    element.closest('[disabled], [aria-disabled=true], [inert]') === null &&
    element.checkVisibility({ checkVisibilityCSS: true }) &&
    (element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''));
  const counts = new Map<string, number>();
  let marked = 0;
  for (const element of document.body.querySelectorAll('*')) {
    element.removeAttribute('data-kind-of-text');
    if (!isText(element)) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    // As WCAG has it: 18 points, or 14 in bold.
    const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const kind = `${color} ${isLarge} ${groundOf(element)}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > 2 || known.has(kind)) continue;
    element.setAttribute('data-kind-of-text', '');
    marked += 1;
  }
  Object.assign(window, { kindsOfText: new Set([...known, ...counts.keys()]) });
  return { isDark: matchMedia('(prefers-color-scheme: dark)').matches, marked };
}
