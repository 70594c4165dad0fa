import type { Grammar } from './grammar';

export const en: Grammar = {
  weekdays: [
    'Sunday|Sun.',
    'Monday|Mon.',
    'Tuesday|Tue.|Tues.',
    'Wednesday|Wed.',
    'Thursday|Thu.|Thur.|Thurs.',
    'Friday|Fri.',
    'Saturday|Sat.',
  ],
  weekdaysAreNames: true,
  noDays:
    'Sundays|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|days from today|week from today|weeks from today|months from today|' +
    'years from today|days after today|weeks after today|days from tomorrow|week from tomorrow|days before yesterday|days after tomorrow|' +
    'week ago today|weeks ago today|year ago today|years ago today|week from *day|weeks from *day|week ago *day|weeks ago *day|' +
    'Black Friday|Good Friday|Casual Friday|Bloody Sunday|Easter Sunday|Easter Monday|Palm Sunday|Ash Wednesday|' +
    'Maundy Thursday|Super Tuesday|Shrove Tuesday|Cyber Monday|Black Monday|Boxing Day|Sunday Times|Sunday Telegraph|' +
    'Sunday Mirror|Sunday Express|Sunday Mail|Sunday Post|Sunday People|Sunday World|Sunday Independent|Mail on Sunday|' +
    'Sun on Sunday|Sunday Morning Herald|Sunday school|Saturday Night Live|Saturday Evening Post|Fridays for Future|' +
    'Saturday Paper|Monday Night Football|Sunday Night Football|Friday prayers',
  near: ['day before yesterday', 'yesterday', 'today', 'tomorrow', 'day after tomorrow'],
  last: 'last|past|previous',
  next: 'next|coming|upcoming|following|eve of|ahead of',
  this: 'this',
  counted: 'first|second|third|fourth|fifth|1st|2nd|3rd|4th|every|each|any|another|some|alternate',
  lastWeek: 'last week',
  nextWeek: 'next week',
  past:
    'was|were|had|did|said|told|met|held|took|left|flew|came|went|spoke|made|gave|got|saw|led|began|ended|won|lost|' +
    'wrote|sent|found|became|shook|ran|rose|fell|brought|sat|stood|*ed',
  future: "will|won't|shall|'ll|going to|tomorrow|later today|later this",
  planned:
    'to be held|is to|are to|was to|were to|is due|are due|was due|were due|due in|due to|is set to|are set to|was set to|' +
    'set for|scheduled|expected|expects|expect|plan|plans|planned|planning|planning to|slated|intends|hopes|hoped|hoping|wants|' +
    'wanted|would|could|may|might|should|must|if|whether|invites|invited|invitation|prepares|preparing|prepared to|' +
    'called for|calls for|calling for|urged|demanded|demands|proposed|offered to|have a call|has a call|have a meeting|has a meeting',
  not:
    "not|*n't|n't|never|no|without|neither|nor|none|nobody|failed to|fails to|refused to|declined to|denied|cancelled|canceled|" +
    'called off|yet to|cannot|turned down|turns down|declined|spurned',
  deniesNothing:
    'no less than|no fewer than|not less than|not fewer than|no more than|not more than|' +
    'no later than|not later than|no earlier than|no longer than|not longer than|no sooner|' +
    'not only|not just|not merely|not least|not quite|no doubt|no wonder|none other than|' +
    'nothing less than',
  plannedUnlessPast: 'ahead of|on his way|on their way|until',
  absent:
    "did not take place|didn't take place|did not happen|didn't happen|never took place|never happened|never came|" +
    'was called off|were called off|was cancelled|was canceled|fell through|did not materialise|did not materialize',
  relative: 'that|who|whom|which|whose',
  he: 'he',
  condition: 'if|unless|in case|whether',
  conditionAhead: 'should|were|had',
  onceBefore:
    'last year|year ago|years ago|decade ago|months ago|month ago|last month|last winter|last spring|first term|previous term|' +
    'in the past|previous summit|previous meeting|earlier summits|last met|at the time|back then|once|the last time|last time',
  subject: 'before',
};
