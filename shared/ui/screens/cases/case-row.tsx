/** One case in the list. */

import { today } from '../../../kit/dates.ts';
import type { CaseHead } from '../../../session/desk.ts';
import { saveDamaged } from '../../../session/device.ts';
import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { ButtonRow, LinkButton } from '../../parts/button.tsx';
import { PlainRow, Row } from '../../parts/row.tsx';
import { tellOutcome } from '../../save-copy.ts';
import { caseName } from './case-name.ts';

type CaseRowProps = {
  head: CaseHead;
  /** Its name now; the list may be older. */
  label: string | undefined;
  onRename: () => void;
  onDelete: () => void;
};

export const CaseRow = (props: CaseRowProps) =>
  props.head.damaged ? <DamagedRow {...props} /> : <SoundRow {...props} />;

/** The whole row opens the case. */
function SoundRow({ head, label, onRename, onDelete }: CaseRowProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const open = desk.current.value?.id === head.id ? desk.current.value : undefined;
  const name = caseName(t, label);
  return (
    <Row
      mark={undefined}
      title={name}
      status={open ? t('settings.cases.open') : head.example ? t('settings.cases.example') : undefined}
      more={<Changed at={open?.changed ?? head.changed} />}
      onOpen={() => (open ? desk.go({ at: 'home' }) : void attempt(desk, () => desk.openCase(head.id)))}
    >
      <ButtonRow start>
        <LinkButton icon="pencil" label={t('settings.cases.renameOf', { name })} onClick={onRename}>
          {t('settings.cases.rename')}
        </LinkButton>
        <LinkButton icon="trash-2" tone="stop" label={t('settings.cases.deleteOf', { name })} onClick={onDelete}>
          {t('settings.cases.delete')}
        </LinkButton>
      </ButtonRow>
    </Row>
  );
}

function Changed({ at }: { at: string }) {
  const { t, date } = useVoice();
  return <>{t('settings.cases.changed', { date: date(today(new Date(at))) })}</>;
}

/** A case nobody can read any more is shown, so that it can be kept or thrown away. */
function DamagedRow({ head, onDelete }: CaseRowProps) {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <PlainRow mark="refused" title={t('settings.cases.damaged')} more={t('settings.cases.damagedMore')}>
      <ButtonRow start>
        <LinkButton icon="download" onClick={() => void tellOutcome(desk, saveDamaged(desk, head.id))}>
          {t('settings.cases.download')}
        </LinkButton>
        <LinkButton icon="trash-2" tone="stop" onClick={onDelete}>
          {t('settings.cases.delete')}
        </LinkButton>
      </ButtonRow>
    </PlainRow>
  );
}
