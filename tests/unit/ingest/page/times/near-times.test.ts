import { expect, it } from 'vitest';
import { prose, publishedOn } from '@/tests/support/page/dated-page';

/** Long enough to be seen for the beginning of the text. */
const lead = `<p>${'The lamp has burnt since the town was founded. '.repeat(4)}</p>${prose}`;

// The pages are fetched on 1 September 2025.
it.each([
  ['in a place named for a date', { top: '<p class="date">August 29</p>' }, '2025-08-29'],
  ['in a <time> that holds nothing else', { top: '<time>31 August</time>' }, '2025-08-31'],
  [
    'right under the headline',
    { top: '<p>15. August, 10:30 Uhr</p>', language: 'de', text: lead },
    '2025-08-15',
  ],
  ['behind a name', { top: '<div class="meta">Ida Berg · August 29</div>' }, '2025-08-29'],
  ['before a name', { top: '<div class="meta">Posted August 29 by Ida Berg</div>' }, '2025-08-29'],
  [
    'before another of a change',
    { top: '<div class="meta">29. August | aktualisiert 31. August</div>', language: 'de' },
    '2025-08-29',
  ],
  ['in the Persian calendar', { top: '<p class="date">۲۴ مرداد</p>', language: 'fa' }, '2025-08-15'],
])('a day whose year the day of fetching tells counts %s', (_, parts, day) => {
  expect(publishedOn(parts)).toBe(day);
});

it.each([
  ['where a full date stands', { top: '<p class="date">August 15, 2025</p><p>August 31</p>' }, '2025-08-15'],
  ['of a change', { top: '<p class="date">Updated August 29</p>' }, null],
  [
    'of a change by a word behind it',
    { top: '<p class="date">29. August aktualisiert</p>', language: 'de' },
    null,
  ],
  [
    'of a change by its label',
    { top: '<div><b>Last updated:</b><span class="date">August 31</span></div>' },
    null,
  ],
  ['in a sentence', { top: '<p>The lamp went out on August 29.</p>', text: lead }, null],
  ['of a version', { top: '<p>Version 15.8.</p>', text: lead }, null],
  ['of several days', { top: '<p class="date">August 29</p><p class="date">August 31</p>' }, null],
  ['of a comment', { beside: '<div class="comments"><p class="date">August 29</p></div>' }, null],
  [
    'of a teaser',
    { beside: '<section><a href="/b"><h3>Ferry</h3><time>August 29</time></a></section>' },
    null,
  ],
  ['that counts back', { top: '<p class="date">3 days ago</p>' }, null],
  ['by an unknown clock', { top: '<time>Yesterday</time>' }, null],
])('not %s', (_, parts, day) => {
  expect(publishedOn(parts)).toBe(day);
});
