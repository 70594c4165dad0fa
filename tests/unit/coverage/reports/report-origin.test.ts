import { expect, it } from 'vitest';
import { originOfReport } from '@/lib/coverage/reports/report-origin';

const member = (outletName: string, agency: string | null = null) => ({
  id: `of ${outletName}`,
  outletName,
  agency,
});

it.each([
  ['nobody is credited', [member('Mail'), member('Reuters')], null],
  ['its own article is there', [member('Mail', 'Reuters'), member('Reuters')], ['Reuters', 'of Reuters']],
  [
    'the earliest is a copy all the same',
    [member('Mail', 'AP'), member('Associated Press')],
    ['AP', 'of Associated Press'],
  ],
  [
    'the article',
    [member('The Associated Press', 'AP'), member('Post', 'Associated Press')],
    ['AP', 'of The Associated Press'],
  ],
  ['another script', [member('ТАСС'), member('Mail', 'TASS')], ['TASS', 'of ТАСС']],
  ['two forms of one name', [member('Mail', 'AFP'), member('Post', 'Agence France-Presse')], ['AFP', null]],
  ['two agencies', [member('Mail', 'AFP'), member('Post', 'Reuters'), member('Reuters')], null],
  ['an agency that is no outlet here', [member('Mail', 'dpa'), member('Post')], ['dpa', null]],
  [
    'names that only begin alike',
    [member('Interfax'), member('Mail', 'Interfax-Ukraine')],
    ['Interfax-Ukraine', null],
  ],
  [
    'an agency listed by its outlet',
    [member('Northern Wire'), member('Mail', 'Northern Wire')],
    ['Northern Wire', 'of Northern Wire'],
  ],
])('the origin of a report where %s', (_, members, expected) => {
  const origin = originOfReport(members);
  expect(origin === null ? null : [origin.agency, origin.id]).toEqual(expected);
});
