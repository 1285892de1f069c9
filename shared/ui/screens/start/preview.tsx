/** What a file holds, before it is taken in. */

import { today } from '../../../kit/dates.ts';
import type { Desk } from '../../../session/desk.ts';
import type { ImportPreview } from '../../../session/exchange.ts';
import { attempt } from '../../attempt.ts';
import { useDesk, useVoice, type Voice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { List } from '../../parts/frame.tsx';
import type { Mark } from '../../parts/icon.tsx';
import { PlainRow } from '../../parts/row.tsx';

export interface PreviewDialogProps {
  preview: ImportPreview;
  onClose: () => void;
}

/** What the file holds, and the yes. */
export function PreviewDialog({ preview, onClose }: PreviewDialogProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const accept = (replace: boolean) =>
    attempt(desk, async () => {
      onClose();
      const { acceptPreview } = await import('../../../session/exchange.ts');
      return acceptPreview(desk, preview, replace);
    });
  return (
    <Dialog
      title={t(`start.file.${preview.kind}`)}
      open
      onClose={onClose}
      actions={
        <Choices known={heldBy(desk, preview)} onAccept={(replace) => void accept(replace)} onCancel={onClose} />
      }
    >
      <PreviewFacts preview={preview} />
    </Dialog>
  );
}

type ChoicesProps = { known: number; onAccept: (replace: boolean) => void; onCancel: () => void };

/** Nothing on the device is replaced unless the person says so. */
function Choices({ known, onAccept, onCancel }: ChoicesProps) {
  const { t } = useVoice();
  return (
    <>
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      {known > 0 && <Button onClick={() => onAccept(true)}>{t('start.file.replace')}</Button>}
      <Button kind="main" onClick={() => onAccept(false)}>
        {known > 0 ? t('start.file.both') : t('start.file.open')}
      </Button>
    </>
  );
}

/** How many of the cases in the file are on this device already. */
function heldBy(desk: Desk, preview: ImportPreview): number {
  const ids = preview.kind === 'package' ? [preview.package.id] : preview.cases.map((one) => one.id);
  return desk.cases.value.filter((head) => ids.includes(head.id)).length;
}

const marks: Record<ImportPreview['integrity'], Mark> = {
  intact: 'tick',
  changed: 'diamond',
  absent: 'ring',
  unchecked: 'ring',
};

type Line = { mark: Mark; text: string };

function PreviewFacts({ preview }: { preview: ImportPreview }) {
  const desk = useDesk();
  const voice = useVoice();
  const { t } = voice;
  const created = preview.kind === 'package' ? preview.package.created : preview.created;
  const known = heldBy(desk, preview);
  return (
    <>
      <p>{t('start.file.made', { date: voice.date(today(new Date(created))) })}</p>
      <List ruled>
        {linesOf(preview, voice).map(({ mark, text }, place) => (
          <PlainRow key={place} mark={mark}>
            {text}
          </PlainRow>
        ))}
      </List>
      {known > 0 && <p>{t('start.file.known', { count: known })}</p>}
    </>
  );
}

function linesOf(preview: ImportPreview, { t }: Voice): Line[] {
  return [
    ...(preview.kind === 'package' ? packageLines(preview, t) : backupLines(preview, t)),
    { mark: marks[preview.integrity], text: t(`start.file.${preview.integrity}`) },
  ];
}

function packageLines({ package: held, unknownKeys }: ImportPreview & { kind: 'package' }, t: Voice['t']): Line[] {
  const { family, given, native } = held.person.name;
  const name = [given, family].filter(Boolean).join(' ') || native;
  const inHand = held.records.filter((record) => record.status === 'have').length;
  return [
    ...(name ? [{ mark: 'dash' as const, text: t('start.file.person', { name }) }] : []),
    ...(held.case.example ? [{ mark: 'dash' as const, text: t('start.file.example') }] : []),
    { mark: 'dash', text: t('start.file.records', { count: inHand, total: held.records.length }) },
    { mark: 'dash', text: t('start.file.questions', { count: held.questions.length }) },
    ...counted(held.leftOut.length, (count) => t('start.file.leftOut', { count })),
    ...counted(unknownKeys, (count) => t('start.file.newer', { count })),
  ];
}

function backupLines({ cases, damaged }: ImportPreview & { kind: 'backup' }, t: Voice['t']): Line[] {
  const names = cases.flatMap((one) => one.label ?? []);
  return [
    { mark: 'dash', text: t('start.file.cases', { count: cases.length }) },
    ...names.slice(0, 5).map((text) => ({ mark: 'dash' as const, text })),
    ...counted(damaged, (count) => t('start.file.damaged', { count })),
  ];
}

const counted = (count: number, text: (count: number) => string): Line[] =>
  count > 0 ? [{ mark: 'ring', text: text(count) }] : [];
