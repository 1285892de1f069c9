/** The closed vocabularies of a situation. Ids are stable for ever: packages carry them. */

export const journeys = ['before-travel', 'after-treatment'] as const;
export const opinions = ['pre-travel', 'diagnosis-review', 'treatment-review', 'next-step', 'continuity'] as const;
export const areas = [
  'cancer',
  'orthopaedic',
  'cardiovascular',
  'neurological',
  'fertility',
  'chronic',
  'undiagnosed',
] as const;
/** Combined with an area, not an alternative to it. */
export const modifiers = ['rare', 'child', 'transplant'] as const;
export const actors = ['patient', 'parent', 'spouse', 'relative', 'friend', 'agent'] as const;

export type Journey = (typeof journeys)[number];
export type Opinion = (typeof opinions)[number];
export type Area = (typeof areas)[number];
export type Modifier = (typeof modifiers)[number];
