/** Why a record is on the list. */
export const reasons = {
  always: 'Every review needs it',
  because: 'Because of: {{facts}}',
  ifSo: 'If this is true for you: {{facts}}',
  clinic: 'This clinic asks for it',
  asked: '{{clinic}} asked for it on {{date}}',
  kept: 'You have it or asked for it',
  facts: { always: 'every case', 'someone-acts': 'someone acts for the patient', treated: 'treatment was given' },
};
