/** rows: the parts of the story with how far each one is. */

import type { Case } from '../../../case/case.ts';
import { isFilled } from '../../../checklist/made-from.ts';
import { useCase, useChart, useDesk, useVoice, type Voice } from '../../context.tsx';
import { List } from '../../parts/frame.tsx';
import { Row } from '../../parts/row.tsx';
import { toTranslate } from '../translation/waiting.ts';
import type { StoryPart } from './next.tsx';

type State = { done?: boolean; more: string };

/** Parts that a review can do without have no state: nothing on them is missing. */
export function PartRows({ parts }: { parts: readonly StoryPart[] }) {
  const desk = useDesk();
  const { t } = useVoice();
  const of = useCase();
  const stateOf = useStates();
  return (
    <List>
      {parts.map((part) => {
        const { done, more } = stateOf(part);
        const state = done === undefined ? undefined : done ? 'done' : 'todo';
        return (
          <Row
            key={part}
            mark={state && (done ? 'have' : 'unknown')}
            title={part === 'person' && actsForOther(of) ? t('person.titleOther') : t(`story.parts.${part}`)}
            status={state && t(`story.state.${state}`)}
            more={more}
            onOpen={() => desk.go({ at: part })}
          />
        );
      })}
    </List>
  );
}

/** Whether the person at the screen writes for someone else. */
export const actsForOther = ({ situation }: Case): boolean =>
  situation.actor !== undefined && situation.actor !== 'patient';

function useStates(): (part: StoryPart) => State {
  const voice = useVoice();
  const of = useCase();
  const { readiness, entries } = useChart();
  const { t } = voice;
  const waiting = () => toTranslate(entries.value).first.length;
  return (part) => {
    switch (part) {
      case 'person':
        return personState(
          of,
          voice,
          readiness.value.findings.map(({ kind }) => kind),
        );
      case 'contacts':
        return { more: contactsText(of, voice) };
      case 'summary':
        return { done: isFilled('summary', of), more: summaryText(of, voice) };
      case 'report':
        return {
          more:
            of.reportItems.length > 0 ? t('report.ticked', { count: of.reportItems.length }) : t('story.reportHint'),
        };
      case 'translation':
        return { more: waiting() > 0 ? t('story.toTranslate', { count: waiting() }) : t('story.translationHint') };
      default:
        return { done: isFilled(part, of), more: t(`story.empty.${part}`) };
    }
  };
}

const wanted = ['no-name', 'no-birth-date', 'no-contact'] as const;

/** What readiness finds missing decides; here it is only put into words. */
function personState(of: Case, { t, list, date }: Voice, found: readonly string[]): State {
  const missing = wanted.filter((kind) => found.includes(kind));
  if (missing.length > 0)
    return { done: false, more: t('story.missing', { what: list(missing.map((kind) => t(`story.lacks.${kind}`))) }) };
  const { name, birthDate } = of.person;
  const full = [name.family, name.given, name.middle].filter(Boolean).join(' ') || (name.native ?? '');
  return { done: true, more: birthDate ? t('story.born', { name: full, date: date(birthDate) }) : full };
}

function contactsText({ person }: Case, { t }: Voice): string {
  const known = [
    person.doctors.length > 0 && t('story.doctors', { count: person.doctors.length }),
    person.emergencyContact.name && t('person.groups.emergency'),
    person.insurance.payer && t(`person.payer.${person.insurance.payer}`),
  ].filter(Boolean);
  return known.join(' · ') || t('story.contactsHint');
}

const most = 100;

/** The diagnosis, or the first words of the summary: enough to know the case again. */
function summaryText({ story }: Case, { t }: Voice): string {
  const text = story.diagnosis?.trim() || story.summary?.trim();
  if (!text) return t('story.empty.summary');
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
