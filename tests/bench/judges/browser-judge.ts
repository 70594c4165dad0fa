import axe from 'axe-core';
import { z } from 'zod';
import { openBrowser } from '@/tests/support/site/browser';
import type { Judgement, Objection } from './judgement';

const found = z.object({
  violations: z.array(
    z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
});

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

/** Every rule of WCAG up to 2.2 AA that axe knows, those that it leaves off by default too. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Has axe look at each page in both palettes, narrow and wide. */
export async function askAxe(origin: string, pages: readonly string[]): Promise<Judgement> {
  const browser = await openBrowser();
  const objections: Objection[] = [];
  try {
    for (const { width, colorScheme } of looks) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      for (const path of pages) {
        const page = await context.newPage();
        await page.goto(origin + path);
        await page.evaluate(axe.source);
        const run = `axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`;
        for (const { id, help, nodes } of found.parse(await page.evaluate(run)).violations)
          objections.push({
            where: `${path} (${width}, ${colorScheme})`,
            what: `${id}: ${help} (${nodes.length}: ${nodes[0]?.html.slice(0, 120)})`,
          });
        await page.close();
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return { judge: `axe-core@${axe.version}`, of: `WCAG 2.2 AA on ${pages.length} pages`, objections };
}
