import { join } from 'node:path';
import { build, stop } from 'esbuild';

export const dynamic = 'force-dynamic';

let made: Promise<string> | null = null;

/** What pages do in a browser (components/reader/begin.ts) as one small file: made once, in development anew each time. */
export async function GET(): Promise<Response> {
  if (made === null || process.env.NODE_ENV === 'development') made = bundle();
  return new Response(await made, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      // Its address changes with the build.
      'cache-control': 'public, max-age=31536000, s-maxage=31536000, immutable',
    },
  });
}

async function bundle(): Promise<string> {
  const root = join(/* turbopackIgnore: true */ process.cwd());
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'components/reader/begin.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox111', 'safari16.4'],
    write: false,
  })
    .catch((error: unknown) => {
      made = null;
      throw error;
    })
    .finally(stop);
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild made nothing.');
  return file.text;
}
