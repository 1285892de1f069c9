/** The illness as text, in the patient's own words; nothing is added and nothing is judged. */

import type { Case, Medicine, TimelineEntry } from '../../case/case.ts';
import type { FactMap } from '../facts.ts';

const lines = (list: readonly (string | undefined)[]): string | undefined =>
  list.filter(Boolean).join('\n') || undefined;

function entryLine({ when, until, what, detail, hospital }: TimelineEntry): string {
  const date = when ? `${when.about ? '~' : ''}${when.date}${until ? ` – ${until.date}` : ''}: ` : '';
  return `${date}${[what, detail, hospital].filter(Boolean).join(', ')}`;
}

/** The printed name is what the box says; the generic one only when it was checked. */
function medicineName({ printed, generic, checked }: Medicine): string {
  return generic && checked === 'yes' ? `${printed} (${generic})` : printed;
}

const ofKind = (timeline: readonly TimelineEntry[], ...kinds: string[]): string | undefined =>
  lines(timeline.filter(({ kind }) => kind && kinds.includes(kind)).map(entryLine));

function medicineFacts({ medicines }: Case['story']): FactMap {
  const { items } = medicines;
  const parts = items.map(({ dose }) => dose?.split(/\s*[,，]\s*/) ?? []);
  return {
    'case.medications':
      lines(items.map((item) => [medicineName(item), item.dose].filter(Boolean).join(', '))) ??
      (medicines.state === 'none' ? 'none' : undefined),
    'case.medications.item.name': items.map(medicineName).join('\n') || undefined,
    'case.medications.item.dose': parts
      .map(([first]) => first ?? '')
      .join('\n')
      .trim()
      ? parts.map(([first]) => first ?? '').join('\n')
      : undefined,
    'case.medications.item.frequency': parts
      .map(([, ...rest]) => rest.join(', '))
      .join('\n')
      .trim()
      ? parts.map(([, ...rest]) => rest.join(', ')).join('\n')
      : undefined,
  };
}

export function storyFacts(
  open: Case,
  questionText: (question: Case['questions'][number]) => string | undefined,
): FactMap {
  const { story, situation } = open;
  const diagnosed = story.diagnosedOn?.date;
  const { family, allergies } = { family: story.familyHistory, allergies: story.allergies };
  return {
    'case.diagnosis': story.diagnosis,
    'case.diagnosisDate': diagnosed,
    'case.diagnosisDate.year': diagnosed?.slice(0, 4),
    'case.diagnosisDate.month': diagnosed?.slice(5, 7) || undefined,
    'case.stage': story.stageOrSeverity,
    'case.summary': story.summary,
    'case.symptoms': story.symptomsNow,
    'case.onsetDate': story.timeline.find(({ kind }) => kind === 'symptom')?.when?.date,
    'case.history': story.pastIllnesses,
    'case.history.flag': story.pastIllnesses,
    'case.familyHistory': family.text ?? (family.state === 'none' ? 'none' : undefined),
    ...medicineFacts(story),
    'case.allergies':
      lines(allergies.items.map(({ substance, reaction }) => [substance, reaction].filter(Boolean).join(': '))) ??
      (allergies.state === 'none' ? 'none' : undefined),
    'case.surgeries': ofKind(story.timeline, 'operation'),
    'case.treatments': ofKind(story.timeline, 'operation', 'treatment', 'admission'),
    'case.tests': ofKind(story.timeline, 'test'),
    'case.question': lines(open.questions.map((question) => question.text ?? questionText(question))),
    'case.opinionType': situation.consultation.mode,
  };
}
