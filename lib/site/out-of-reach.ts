import { plainPage } from './plain-page';

/**
 * A page for when no page can be made: complete in itself, so that the server in front of Next can send
 * it with 503 where the store is down, to readers with and without JavaScript.
 */
export function outOfReachPage(): string {
  return plainPage({
    title: 'Out of reach',
    body: `<h1>The coverage is out of reach at the moment</h1>
<p>This page could not be put together; most likely the store behind it is restarting. Nothing is lost, and the address is right: try it again in a minute.</p>
<p><a href="/">The whole coverage</a></p>`,
  });
}

/** The line above a kept page while the store is out of reach: since when it may not be as it stands, in UTC. */
export function heldNotice(since: Date): string {
  const iso = since.toISOString();
  const words = `${iso.slice(0, 10)}, ${iso.slice(11, 16)} UTC`;
  return (
    '<p role="status" data-held style="margin:0;padding:.5rem 1rem;border-bottom:1px solid;text-align:center">' +
    `The store is out of reach; this page is as it was at <time datetime="${iso}">${words}</time>.</p>`
  );
}
