/** Diagnosis, past illnesses, family history, implants: what is wrong and what was. */

import { conditionCategory, conditionStatus } from './codes.ts';
import { concept, dateWords, type Frame, fromMemory, gap, notes, part, resource, say } from './frame.ts';
import { facts, paragraph, plain } from './text.ts';
import type { Part, Resource } from './types.ts';
import { empty, labels } from './words.ts';

/** Whether a problem is still active the package does not say, so the document does not either. */
export function problemsPart(frame: Frame): Part {
  const { diagnosis, diagnosedOn, stageOrSeverity: stage } = frame.document.story;
  if (!plain(diagnosis) && !plain(stage))
    return part(frame, 'problems', { blocks: [], empty: gap(frame, 'diagnosis') });
  const blocks = [
    facts([
      [say(frame, labels.diagnosis), diagnosis],
      [say(frame, labels.diagnosedOn), dateWords(frame, diagnosedOn)],
      [say(frame, labels.stage), stage],
    ]),
  ];
  return part(frame, 'problems', { blocks, entries: [conditionOf(frame)] });
}

function conditionOf(frame: Frame): Resource {
  const { diagnosis, diagnosedOn, stageOrSeverity: stage } = frame.document.story;
  const asserted = 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate';
  return resource(frame.document, 'Condition', 'diagnosis', {
    extension: diagnosedOn ? [{ url: asserted, valueDateTime: diagnosedOn.date }] : [],
    verificationStatus: { coding: [conditionStatus('unconfirmed', 'Unconfirmed')] },
    category: [{ coding: [conditionCategory('problem-list-item', 'Problem List Item')] }],
    code: concept(diagnosis),
    subject: frame.patient,
    recorder: frame.author,
    asserter: frame.author,
    stage: plain(stage) ? [{ summary: { text: stage } }] : [],
    note: notes([fromMemory(frame, diagnosedOn)]),
  });
}

export const pastIllnessPart = (frame: Frame): Part =>
  part(frame, 'pastIllness', { blocks: [paragraph(frame.document.story.pastIllnesses)] });

export const devicesPart = (frame: Frame): Part =>
  part(frame, 'devices', { blocks: [paragraph(frame.document.story.implants)] });

export function familyPart(frame: Frame): Part {
  const { state, text } = frame.document.story.familyHistory;
  if (paragraph(text)) return part(frame, 'family', { blocks: [paragraph(text)] });
  if (state === 'none')
    return part(frame, 'family', { blocks: [], empty: { reason: 'nilknown', text: empty.noFamily } });
  if (state !== 'unknown') return part(frame, 'family', { blocks: [] });
  return part(frame, 'family', { blocks: [], empty: { reason: 'unavailable', text: empty.familyUnknown } });
}
