import { readWhole } from '@/tests/support/read-article';

const prose = [
  'The pier of Kodiak was closed on Monday after a ferry had touched it twice, the harbour office said.',
  'Nobody was hurt. Two lamps and a bench went into the water, and divers are to look for the bench.',
  'The ferry goes on to Homer without stopping, so that whoever wanted to Kodiak has to come back by road.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

/** The parts of a page about a pier that a test is about. */
export interface PierParts {
  readonly head?: string;
  readonly top?: string;
  readonly end?: string;
  readonly beside?: string;
}

/** Whom such a page credits, as it is read whole. */
export function credited({ head = '', top = '', end = '', beside = '' }: PierParts): readonly string[] {
  const html = `<html lang="en"><head><title>The pier is closed</title><meta property="og:site_name" content="The Harbour Paper">${head}</head><body><main><article class="post tag-pier"><h1>The pier of Kodiak is closed</h1>${top}${prose}${end}</article></main>${beside}</body></html>`;
  return readWhole(html, 'https://harbour.example/news/pier-closed').credited;
}
