/** Allergies: listed, none known, not known, not stated or left out. Five things a clinician must be able to tell apart. */

import type { Allergy } from '../../case/case.ts';
import { absentOrUnknown, allergyActivity, allergyStatus } from './codes.ts';
import { concept, dateWords, type Frame, fromMemory, gap, notes, part, resource, say } from './frame.ts';
import { plain, table } from './text.ts';
import type { Part, Resource } from './types.ts';
import { empty, labels, words } from './words.ts';

export function allergiesPart(frame: Frame): Part {
  const { state, items } = frame.document.story.allergies;
  if (items.length > 0) {
    const entries = items.map((allergy) => allergyOf(frame, allergy));
    return part(frame, 'allergies', { blocks: [tableOf(frame, items)], entries });
  }
  if (state === 'none') {
    const entries = [
      intolerance(frame, 'allergies', { code: absentOrUnknown('no-known-allergies', 'No known allergies') }),
    ];
    return part(frame, 'allergies', { blocks: [`<p>${say(frame, empty.noAllergies)}</p>`], entries });
  }
  if (state === 'unknown') {
    const code = absentOrUnknown('no-allergy-info', 'No information about allergies');
    const entries = [intolerance(frame, 'allergies', { code })];
    return part(frame, 'allergies', { blocks: [`<p>${say(frame, empty.allergiesUnknown)}</p>`], entries });
  }
  return part(frame, 'allergies', { blocks: [], empty: gap(frame, 'allergies') });
}

/** FHIR wants an allergy to be active or not (ait-1): one that is told counts as active, and as unconfirmed. */
const intolerance = (frame: Frame, path: string, fields: object): Resource =>
  resource(frame.document, 'AllergyIntolerance', path, {
    clinicalStatus: { coding: [allergyActivity('active', 'Active')] },
    verificationStatus: { coding: [allergyStatus('unconfirmed', 'Unconfirmed')] },
    patient: frame.patient,
    asserter: frame.author,
    ...fields,
  });

function allergyOf(frame: Frame, { id, substance, reaction, when, certainty }: Allergy): Resource {
  return intolerance(frame, `allergy/${id}`, {
    code: concept(substance),
    onsetDateTime: when?.date,
    note: notes([certainty === 'unsure' ? say(frame, words.unsure) : undefined, fromMemory(frame, when)]),
    reaction: plain(reaction) ? [{ manifestation: [{ text: reaction }] }] : [],
  });
}

function tableOf(frame: Frame, items: readonly Allergy[]): string {
  const head = ['substance', 'reaction', 'when', 'certainty'] as const;
  return table(
    head.map((name) => say(frame, labels[name])),
    items.map(({ substance, reaction, when, certainty }) => [
      substance,
      reaction,
      dateWords(frame, when),
      certainty === 'unsure' ? say(frame, words.unsure) : undefined,
    ]),
  );
}
