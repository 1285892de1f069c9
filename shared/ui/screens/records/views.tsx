/** views: the three arrangements of the checklist. */

import type { ComponentChildren } from 'preact';
import { officeById } from '../../../catalog/index.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { byNeed, byNextStep, byOffice, isOpen, nextStepOf, whereToAsk } from '../../../checklist/views.ts';
import { useCase, useChart, useDesk, useVoice } from '../../context.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Empty, Group, List } from '../../parts/frame.tsx';
import { Row } from '../../parts/row.tsx';
import { visits } from '../counter/asking.ts';
import { Fold } from './fold.tsx';
import { nextLine, whereText } from './next-line.ts';
import { placeOfRecord } from './places.ts';

export const views = ['need', 'next', 'office'] as const;
export type View = (typeof views)[number];

/** Things that may exist and that nobody looked for yet: folded, so that they do not bury what is needed. */
const isSpare = (entry: ChecklistEntry): boolean => entry.need === 'if-available' && entry.status === 'unknown';

export function ViewOf({ view }: { view: View }) {
  const { t } = useVoice();
  const entries = useChart().entries.value;
  const spare = entries.filter(isSpare);
  const shown = entries.filter((entry) => !isSpare(entry));
  const Shown = { need: ByNeed, next: ByNext, office: ByOffice }[view];
  return (
    <>
      <Shown entries={shown} />
      {spare.length > 0 && (
        <Fold title={t('records.more', { count: spare.length })}>
          <Rows entries={spare} />
        </Fold>
      )}
    </>
  );
}

type Entries = { entries: readonly ChecklistEntry[] };

function ByNeed({ entries }: Entries) {
  const { t } = useVoice();
  return (
    <>
      {byNeed(entries).map(({ need, entries: group }) => (
        <Section
          key={need}
          title={t(`terms.need.${need}`)}
          aside={need !== 'if-available' && t(`records.needAside.${need}`)}
          entries={group}
        />
      ))}
    </>
  );
}

function ByNext({ entries }: Entries) {
  const { t } = useVoice();
  const groups = byNextStep(entries, useDesk().today.value);
  return (
    <>
      {groups.map(({ step, entries: group }) =>
        step === 'none' ? (
          <Settled key={step} entries={group} />
        ) : (
          <Section key={step} title={t(`records.step.${step}`)} entries={group} />
        ),
      )}
    </>
  );
}

function ByOffice({ entries }: Entries) {
  const desk = useDesk();
  const of = useCase();
  const voice = useVoice();
  const { t, second } = voice;
  const open = entries.filter(isOpen);
  const cards = visits(of, useChart().entries.value, desk.today.value).map((visit) => visit.office);
  if (open.length === 0) return <Empty title={t('records.nothing')} why={t('records.nothingWhy')} />;
  return (
    <>
      {byOffice(open, of).map(({ office, words, entries: group }) => {
        const known = office === undefined ? undefined : officeById(office);
        const other = known && second(known.name);
        return (
          <Section
            key={office ?? `words:${words ?? ''}`}
            title={whereText(voice, { ...(office && { office }), ...(words && { words }) }) ?? t('records.noOffice')}
            aside={other && <span lang={other.lang}>{other.text}</span>}
            entries={group}
            hideWhere
          >
            {office !== undefined && cards.includes(office) && (
              <div class="help">
                <LinkButton icon="smartphone" onClick={() => desk.go({ at: 'counter', office })}>
                  {t('records.show')}
                </LinkButton>
              </div>
            )}
          </Section>
        );
      })}
      <Settled entries={entries.filter((entry) => !isOpen(entry))} />
    </>
  );
}

function Settled({ entries }: Entries) {
  const { t } = useVoice();
  if (entries.length === 0) return null;
  return (
    <Fold title={t('records.settled', { count: entries.length })}>
      <Rows entries={entries} />
    </Fold>
  );
}

type SectionProps = Entries & {
  title: string;
  aside?: ComponentChildren;
  hideWhere?: boolean;
  children?: ComponentChildren;
};

function Section({ title, aside, entries, hideWhere, children }: SectionProps) {
  if (entries.length === 0) return null;
  return (
    <Group title={title} aside={aside || undefined}>
      <Rows entries={entries} hideWhere={hideWhere} />
      {children}
    </Group>
  );
}

function Rows({ entries, hideWhere }: Entries & { hideWhere?: boolean | undefined }) {
  return (
    <List>
      {entries.map((entry) => (
        <RecordRow key={entry.record.id} entry={entry} hideWhere={hideWhere} />
      ))}
    </List>
  );
}

function RecordRow({ entry, hideWhere }: { entry: ChecklistEntry; hideWhere: boolean | undefined }) {
  const desk = useDesk();
  const of = useCase();
  const voice = useVoice();
  const today = desk.today.value;
  const { record, status } = entry;
  const step = nextStepOf(entry, today);
  const where = whereText(voice, whereToAsk(entry, of)) ?? '';
  const ask = step === 'ask' && !hideWhere && <span class="near">{where}</span>;
  return (
    <Row
      mark={status}
      title={voice.say(record.name)}
      second={voice.second(record.name)}
      status={voice.t(`terms.status.${status}`)}
      statusKind={step === 'chase' || step === 'renew' ? 'act' : undefined}
      more={nextLine(voice, entry, of, today) ?? ask}
      where={hideWhere ? undefined : where}
      onOpen={() => desk.go(placeOfRecord(record))}
    />
  );
}
