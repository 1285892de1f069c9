/** One line of the review: what the page asks, what would be written, how sure that is, and what came of it. */

import type { TFunction } from 'i18next';
import { useState } from 'preact/hooks';
import { canUndo, type Fill, type FillRow, type RowState } from '../../../session/fill.ts';
import { useVoice } from '../../context.tsx';
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import { SwitchRow } from '../../parts/switch-row.tsx';

type LineProps = { fill: Fill; row: FillRow };

export const labelOf = (t: TFunction, { label }: Pick<FillRow, 'label'>): string => label || t('fill.noLabel');

/** Confidence in words, then what else to know before switching it on. */
function noteOf(t: TFunction, row: FillRow): string {
  const { confidence, approved, reason, replaces, on } = row;
  if (!approved) return reason ? t(`fill.reason.${reason}`) : '';
  const more = replaces ? t('fill.replaces') : !on && confidence !== 'unsure' && t('fill.careful');
  return [t(`fill.confidence.${confidence}`), more].filter(Boolean).join('. ').replace('..', '.');
}

export function FillLine({ fill, row: found }: LineProps) {
  const { t } = useVoice();
  const row = fill.shownAs(found);
  const isOn = fill.isOn(row);
  return (
    <SwitchRow
      sign={isOn || (row.approved && row.confidence !== 'unsure') ? 'check' : 'diamond'}
      label={labelOf(t, row)}
      labelLang={row.lang}
      value={row.shown}
      note={noteOf(t, row)}
      checked={isOn}
      onChange={row.approved && ((on) => fill.setOn(row, on))}
    >
      {row.choices.length > 0 && <Pick fill={fill} row={row} />}
      {row.editable && <Edit fill={fill} row={row} />}
    </SwitchRow>
  );
}

/** Which fact goes here; the ones the page may mean stand first. Where nothing was found the list waits for a press. */
function Pick({ fill, row }: LineProps) {
  const { t } = useVoice();
  const [isOpen, setOpen] = useState(row.reason === 'unsure' || row.confidence === 'picked');
  if (!isOpen)
    return (
      <LinkButton inline label={`${t('fill.choose')}: ${labelOf(t, row)}`} onClick={() => setOpen(true)}>
        {t('fill.choose')}
      </LinkButton>
    );
  return (
    <SelectField
      label={t('fill.pick', { label: labelOf(t, row) })}
      hideLabel
      empty={t('fill.pickEmpty')}
      value={row.approved || row.confidence === 'picked' ? (row.token ?? '') : ''}
      onInput={(token) => fill.pick(row, token || undefined)}
      options={row.choices.map(({ token, value }) => ({
        value: token,
        label: t('fill.choice', { fact: factName(t, token), value }),
      }))}
    />
  );
}

const factName = (t: TFunction, token: string): string =>
  t(`fill.fact.${token.replaceAll('.', '-')}` as 'fill.fact.patient-email');

function Edit({ fill, row }: LineProps) {
  const { t } = useVoice();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <LinkButton
        inline
        icon="pencil"
        label={`${t('common.change')}: ${labelOf(t, row)}`}
        onClick={() => setOpen(true)}
      >
        {t('common.change')}
      </LinkButton>
    );
  return (
    <TextArea
      label={t('fill.value', { label: labelOf(t, row) })}
      hideLabel
      rows={row.shown.length > 60 ? 4 : 1}
      value={row.shown}
      onInput={(text) => fill.setValue(row, text)}
    />
  );
}

/** The same line once it was written. */
export function DoneLine({ fill, row, state }: LineProps & { state: RowState }) {
  const { t } = useVoice();
  const isFine = state === 'written' || state === 'undone';
  return (
    <SwitchRow
      sign={isFine ? 'check' : 'diamond'}
      label={labelOf(t, row)}
      labelLang={row.lang}
      value={row.shown}
      note={t(`fill.state.${state}`)}
      checked={false}
    >
      {(canUndo(state) || state === 'undone') && (
        <ButtonRow start>
          <Button
            small
            icon="undo-2"
            disabled={state === 'undone'}
            label={t('fill.undoOne', { label: labelOf(t, row) })}
            onClick={() => void fill.undo(row)}
          >
            {t('common.undo')}
          </Button>
        </ButtonRow>
      )}
    </SwitchRow>
  );
}
