/** What went wrong and what to do. Keys are the problem codes of the rooms, dots as nesting. */
export const problems = {
  unexpected: 'Something went wrong here. What you typed is still on this screen. Download a copy to be safe.',
  screen: 'This screen could not be loaded. Check your connection, then try again.',
  again: 'Try again',
  dismiss: 'Close this message',
  store: {
    missing: 'This browser keeps nothing on this device, for example in a private window. You can work here, and save a copy before you close the page.',
    blocked: 'Another tab holds an older version of this page. Close the other tab, then reload this one.',
    quota: 'This device is full. Make room, then change something here, and it is saved again. Download a copy to be safe.',
    aborted: 'The last change could not be saved yet. We try again by ourselves. Download a copy to be safe.',
    lost: 'The connection to the storage of this browser is gone. Download a copy, then reload the page.',
    newer: 'These cases were written by a newer version. You can read and export them here, but not change them.',
    damaged: 'One stored case cannot be read. You can download it as it is or delete it.',
    notFound: 'This case is no longer on this device.',
    invalid: 'A value is too long or not allowed here, so it could not be saved. Make it shorter.',
  },
};
