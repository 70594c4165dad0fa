/** What pictures say too while outlets are invented: they leave the site, and its notice does not. */
export const sampleNote = 'Sample coverage by invented outlets';

/**
 * A picture, for anyone to keep for a day, and for pages that load only what says that it may be loaded
 * (Cross-Origin-Embedder-Policy).
 */
export function pngResponse(png: Uint8Array): Response {
  return new Response(new Uint8Array(png), {
    headers: {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400, s-maxage=86400',
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
}
