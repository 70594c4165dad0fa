import { createHash } from 'node:crypto';
import { layOutFlight } from './flight';

/**
 * A page as it stands once all of it has come. What is ready when the server begins to write stands in its
 * place; what is late comes at the end with a script that puts it there. Which of the two it was is chance.
 */
export function settlePage(html: string): string {
  return withMetadataInHead(withoutLateParts(layOutFlight(html)));
}

/** The page of all addresses that lead nowhere is made once, for whichever of them was asked first. */
export function withoutFirstAsked(settled: string): string {
  return settled.replace(/^(\{"P":null,"c":)\[[^\]]*\]/m, '$1["whatever was asked first"]');
}

/** Parts that came late and empty; one with something in it is left as it came. */
function withoutLateParts(html: string): string {
  const empty = [...html.matchAll(/<div hidden id="S:(\d+)"><\/div>/g)].map(([, number]) => number);
  return empty
    .reduce<string>(
      (rest, number) =>
        rest
          .replace(`<!--$?--><template id="B:${number}"></template><!--/$-->`, '<!--$--><!--/$-->')
          .replace(`<div hidden id="S:${number}"></div>`, '')
          .replace(
            new RegExp(
              `<script>(?:\\$RB=[^<]*(?:<[^/][^<]*)*)?\\$RC\\("B:${number}","S:${number}"\\)</script>`,
            ),
            '',
          ),
      html,
    )
    .replace('<script>requestAnimationFrame(function(){$RT=performance.now()});</script>', '');
}

const lateMetadata =
  /((?:<title>[^<]*<\/title>|<meta [^>]*\/>|<link [^>]*\/>)+)<script>document\.querySelectorAll\('body link\[rel="icon"\][^<]*<\/script>/;
const endOfHead = /<script src="[^"]*" noModule=""><\/script><\/head>/;

function withMetadataInHead(html: string): string {
  const [late, metadata] = lateMetadata.exec(html) ?? [];
  if (late === undefined) return html;
  return html.replace(late, '').replace(endOfHead, (end) => metadata + end);
}

const inlineScripts = /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script/g;

/**
 * A Content-Security-Policy with one word for the hashes of the page's inline scripts, where it has exactly
 * these; the scripts hold all that differs between two runs.
 *
 * @param html null for an answer without its page
 */
export function settlePolicy(policy: string, html: string | null): string {
  const allowed = policy.match(/'sha256-[^']*'/g) ?? [];
  if (allowed.length === 0) return policy;
  const hashes = [...(html ?? '').matchAll(inlineScripts)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const isRight = html === null || [...new Set(hashes)].join(' ') === allowed.join(' ');
  return isRight ? policy.replace(allowed.join(' '), "'sha256 of each inline script'") : policy;
}
