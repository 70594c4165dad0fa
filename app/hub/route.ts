import { siteDatabase } from '@/lib/db/client';
import { askToFollow } from '@/lib/db/record/followers';
import { loadSettings, publicOrigin } from '@/lib/host/settings';
import { readFollowRequest } from '@/lib/site/follow-request';

export const dynamic = 'force-dynamic';

/** No form of a subscriber is larger. */
const mostBytes = 16 * 1024;

/** What is here, for those who follow the address. */
export function GET(): Response {
  return plain(200, 'The WebSub hub of this site’s feeds: POST hub.mode, hub.topic and hub.callback here.');
}

/**
 * A subscriber asks for one of our feeds, or no longer for it (WebSub, 5). It is taken down and asked by the worker
 * whether it meant it; only then it is sent anything.
 */
export async function POST(request: Request): Promise<Response> {
  const origin = publicOrigin(loadSettings().siteUrl);
  if (origin === null) return plain(404, 'This site has no public address, and so no hub.');
  const form = await readForm(request);
  if (form === null) return plain(413, 'This form is too long.');
  const asked = readFollowRequest(form, origin);
  if (asked.kind === 'refused') return plain(400, asked.why);
  switch (await askToFollow(siteDatabase(), asked, new Date())) {
    case 'taken':
    // Whether somebody follows is nobody else's business.
    case 'unknown':
      return plain(202, 'Taken down; the callback is asked whether it meant it.');
    case 'full':
      return plain(503, 'There are too many subscribers, or of this host.');
  }
}

async function readForm(request: Request): Promise<URLSearchParams | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.length;
    if (bytes > mostBytes) return null;
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}

function plain(status: number, text: string): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(`${text}\n`, { status, headers });
}
