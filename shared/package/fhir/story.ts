/** The patient's own story, the doctors who know it, and who pays. */

import type { Doctor } from '../../case/case.ts';
import { concept, type Frame, part, resource, say } from './frame.ts';
import { telecomOf } from './person.ts';
import { facts, paragraph, plain, table } from './text.ts';
import type { Part, Resource } from './types.ts';
import { doctorRoles, labels, payers } from './words.ts';

export function storyPart(frame: Frame): Part {
  const { summary, symptomsNow, goal } = frame.document.story;
  const more = facts([
    [say(frame, labels.symptoms), symptomsNow],
    [say(frame, labels.goal), goal],
  ]);
  return part(frame, 'story', { blocks: [paragraph(summary), more] });
}

/** Doctors, and the person who acts for the patient. */
export function careTeamPart(frame: Frame): Part {
  const { person } = frame.document;
  const doctors = person.doctors.filter(({ name, specialty, hospital, phone, email }) =>
    [name, specialty, hospital, phone, email].some(plain),
  );
  const helper = frame.representative ? [frame.representative] : [];
  const rows = [
    ...doctors.map(({ name, role, specialty, hospital }) => [
      name,
      role && say(frame, doctorRoles[role]),
      specialty,
      hospital,
    ]),
    ...helper.map(() => [person.representative.name, say(frame, labels.helper), person.representative.relation]),
  ];
  const head = (['name', 'role', 'specialty', 'hospital'] as const).map((label) => say(frame, labels[label]));
  const entries = [...doctors.map((doctor) => doctorOf(frame, doctor)), ...helper];
  return part(frame, 'careTeam', { blocks: [table(head, rows)], entries });
}

function doctorOf(frame: Frame, { id, role, name, specialty, hospital, phone, email }: Doctor): Resource {
  return resource(frame.document, 'PractitionerRole', `doctor/${id}`, {
    practitioner: { display: name },
    organization: { display: hospital },
    code: role ? [concept(say(frame, doctorRoles[role]))] : [],
    specialty: plain(specialty) ? [concept(specialty)] : [],
    telecom: telecomOf({ phone, email }),
  });
}

export function paymentPart(frame: Frame): Part {
  const { payer, insurer, policy } = frame.document.person.insurance;
  const lines = facts([
    [say(frame, labels.payer), payer && say(frame, payers[payer])],
    [say(frame, labels.insurer), insurer],
    [say(frame, labels.policy), policy],
  ]);
  return part(frame, 'payment', { blocks: [lines] });
}
