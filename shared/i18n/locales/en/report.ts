export const report = {
  title: 'What the report should contain',
  lead: 'Tick what you want in writing. Ask for it before the review starts.',
  suggested: 'Suggested for you',
  others: 'Other points',
  ticked_one: '1 point ticked',
  ticked_other: '{{count}} points ticked',
  tickAll: 'Tick all {{count}}',
  more_one: '1 more point',
  more_other: '{{count}} more points',
  copy: 'Copy in both languages',
  booking: 'Ask before you book',
  bookingHint: 'Tick what you have asked. The copy holds what is still open.',
};
