import { joinNames, type Tongue } from './tongue';

export const english: Tongue = {
  direction: 'ltr',
  navigation: ['Home', 'World', 'Politics', 'Business', 'Opinion', 'Weather'],
  share: ['Share on Facebook', 'Share via email', 'Copy link', 'Print'],
  related: 'You may also like',
  newsletter: {
    title: 'The morning briefing',
    text: 'Sign up for our newsletter and have the day’s first edition in your inbox by six.',
    button: 'Sign up',
  },
  cookies: {
    text: 'We use cookies to remember your settings. You can change your cookie preferences at any time.',
    accept: 'Accept',
  },
  comments: {
    title: 'Comments (2)',
    letters: [
      { name: 'porchlight_dan', text: 'Read it twice over coffee. Thanks for keeping it plain.' },
      { name: 'M. Quigley', text: 'Any chance of a map next time? Half my street was asking.' },
    ],
    write: 'Leave a comment',
  },
  footer: ['About us', 'Corrections', 'Privacy', 'Contact the newsroom'],
  rights: 'All rights reserved.',
  updated: 'Updated',
  wall: 'Subscribe to continue reading',
  by: (names) => `By ${joinNames(names, ' and ')}`,
};
