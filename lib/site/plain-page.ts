import { escapeXml } from './xml';

/** A page that is complete in itself, for when the site cannot make any: `body` is HTML, `refresh` in seconds. */
export function plainPage(page: {
  readonly title: string;
  readonly body: string;
  readonly refresh?: number;
}): string {
  const again = page.refresh === undefined ? '' : `\n<meta http-equiv="refresh" content="${page.refresh}">`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${again}
<title>${escapeXml(page.title)} · Parallax</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 4rem auto; padding: 0 1rem; background: #fcfcf9; color: #17191a; font: 1.125rem/1.6 Georgia, serif; }
a { color: #00664f; }
@media (prefers-color-scheme: dark) { body { background: #121517; color: #e7e6e1; } a { color: #74cfae; } }
</style>
<main>
${page.body}
</main>
</html>
`;
}
