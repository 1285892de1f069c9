/** What happened, in the patient's words: the course, medicines and allergies; and how to reach her. */

import type { ComponentChildren } from 'preact';
import type { Allergy, Case, Medicine, TimelineEntry } from '../../case/case.ts';
import { Facts } from '../parts/table.tsx';
import { type InboxVoice, useInbox, useInboxVoice, useOpenCase } from './context.tsx';
import { Part, Told } from './texts.tsx';

export function StoryPart() {
  const { t } = useInboxVoice();
  const { story } = useOpenCase().study.case;
  return (
    <Part title={t('inbox.story.title')}>
      {story.timeline.length === 0 ? (
        <p class="two ruled">{t('inbox.story.noTimeline')}</p>
      ) : (
        <ol class="list ruled">
          {[...story.timeline].sort(byDay).map((entry) => (
            <Happened key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <Facts items={useStoryFacts()} />
    </Part>
  );
}

const byDay = (a: TimelineEntry, b: TimelineEntry): number => ((a.when?.date ?? '') < (b.when?.date ?? '') ? -1 : 1);

function Happened({ entry: { when, until, what, detail, hospital } }: { entry: TimelineEntry }) {
  const inbox = useInbox();
  const voice = useInboxVoice();
  const { t, date, partial } = voice;
  const from = when && partial(when);
  const day = from && until ? t('inbox.story.stay', { from, to: date(until.date) }) : from;
  const planned = when !== undefined && when.date > inbox.today.value;
  return (
    <li class="event">
      <span class="num">{day}</span>
      <div>
        <Told>{what}</Told>{' '}
        {(planned || when?.about) && (
          <span class="two">{t(planned ? 'inbox.story.planned' : 'inbox.story.memory')}</span>
        )}
        {(detail || hospital) && (
          <p class="two">
            {detail && <Told>{detail}</Told>} {hospital && <bdi>{hospital}</bdi>}
          </p>
        )}
      </div>
    </li>
  );
}

type Fact = { label: string; value: ComponentChildren };

function useStoryFacts(): Fact[] {
  const voice = useInboxVoice();
  const { t, partial } = voice;
  const { story } = useOpenCase().study.case;
  const told = (label: string, text: string | undefined): Fact[] =>
    text?.trim() ? [{ label, value: <Told>{text}</Told> }] : [];
  const { familyHistory, medicines, allergies, diagnosedOn } = story;
  return [
    ...told(t('inbox.story.diagnosis'), story.diagnosis),
    ...(diagnosedOn ? [{ label: t('inbox.story.diagnosedOn'), value: partial(diagnosedOn) }] : []),
    ...told(t('inbox.story.stage'), story.stageOrSeverity),
    ...told(t('inbox.story.summary'), story.summary),
    ...told(t('inbox.story.now'), story.symptomsNow),
    ...told(t('inbox.story.goal'), story.goal),
    { label: t('inbox.story.medicines'), value: listed(voice, medicines.state, medicines.items, MedicineLine) },
    { label: t('inbox.story.allergies'), value: listed(voice, allergies.state, allergies.items, AllergyLine) },
    ...told(t('inbox.story.past'), story.pastIllnesses),
    {
      label: t('inbox.story.family'),
      value: familyHistory.text?.trim() ? <Told>{familyHistory.text}</Told> : stateText(voice, familyHistory.state),
    },
    ...told(t('inbox.story.implants'), story.implants),
  ];
}

type ListState = Case['story']['medicines']['state'];

/** None, unknown and never asked are three sentences. */
function stateText({ t }: InboxVoice, state: ListState): string {
  if (state === 'none') return t('inbox.story.none');
  return t(state === 'unknown' ? 'inbox.story.unknown' : 'inbox.story.notAsked');
}

function listed<T extends { id: string }>(
  voice: InboxVoice,
  state: ListState,
  items: readonly T[],
  Line: (props: { item: T }) => ComponentChildren,
) {
  if (items.length === 0) return stateText(voice, state);
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <Line item={item} />
        </li>
      ))}
    </ul>
  );
}

/** The printed words first; another name beside them only as far as somebody confirmed it. */
function MedicineLine({ item: { printed, generic, checked, dose, kind, since, reason } }: { item: Medicine }) {
  const { t, partial } = useInboxVoice();
  const more = [
    generic && checked === 'yes' && <bdi>{generic}</bdi>,
    generic && checked === 'yes' && t('inbox.story.checked'),
    generic && checked !== 'yes' && t('inbox.story.unchecked'),
    dose && <bdi>{dose}</bdi>,
    kind && kind !== 'western' && t(`inbox.story.kind.${kind}`),
    since && partial(since),
    reason && <bdi>{reason}</bdi>,
  ];
  return (
    <>
      <bdi>{printed}</bdi>
      <Joined parts={more} />
    </>
  );
}

function AllergyLine({ item: { substance, reaction, when, certainty } }: { item: Allergy }) {
  const { t, partial } = useInboxVoice();
  const more = [
    reaction && <bdi>{reaction}</bdi>,
    when && partial(when),
    certainty === 'unsure' && t('inbox.story.unsure'),
  ];
  return (
    <>
      <bdi>{substance}</bdi>
      <Joined parts={more} />
    </>
  );
}

function Joined({ parts }: { parts: readonly ComponentChildren[] }) {
  const { t } = useInboxVoice();
  return (
    <span class="two">
      {parts.filter(Boolean).map((part) => (
        <>
          {t('inbox.comma')}
          {part}
        </>
      ))}
    </span>
  );
}

/** Ways to reach the patient, and the numbers and names that find her records. */
export function ReachPart() {
  const voice = useInboxVoice();
  const { t } = voice;
  const { contact, numbers, doctors, representative, birthDate } = useOpenCase().study.case.person;
  const line = (...texts: (string | undefined)[]) => texts.filter(Boolean).map((text) => <bdi key={text}>{text} </bdi>);
  const fact = (label: string, ...texts: (string | undefined)[]): Fact[] =>
    texts.some(Boolean) ? [{ label, value: line(...texts) }] : [];
  const items = [
    ...(birthDate ? [{ label: t('inbox.story.born'), value: voice.date(birthDate) }] : []),
    ...fact(t('inbox.story.email'), contact.email),
    ...fact(t('inbox.story.phone'), contact.phone),
    ...fact(t('inbox.story.messaging'), contact.messaging),
    ...fact(t('inbox.story.timeZone'), contact.timeZone),
    ...fact(
      t('inbox.story.representative'),
      representative.name,
      representative.relation,
      representative.phone,
      representative.email,
    ),
    ...(numbers.length > 0
      ? [
          {
            label: t('inbox.story.numbers'),
            value: <Lines of={numbers.map(({ value, hospital }) => line(value, hospital))} />,
          },
        ]
      : []),
    ...(doctors.length > 0
      ? [
          {
            label: t('inbox.story.doctors'),
            value: <Lines of={doctors.map(({ name, specialty, hospital }) => line(name, specialty, hospital))} />,
          },
        ]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <Part title={t('inbox.story.contact')}>
      <Facts items={items} />
    </Part>
  );
}

const Lines = ({ of }: { of: readonly ComponentChildren[] }) => (
  <ul>
    {of.map((one, place) => (
      <li key={place}>{one}</li>
    ))}
  </ul>
);
