/** One line of the review: what the page asks, what would be written, how sure that is, and what came of it. */

import type { TFunction } from 'i18next';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { canUndo, type Fill, type FillRow, type RowState } from '../../../session/fill.ts';
import { useVoice } from '../../context.tsx';
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx';
import { SelectField, TextArea } from '../../parts/field.tsx';
import { SwitchRow } from '../../parts/switch-row.tsx';

type LineProps = { fill: Fill; row: FillRow };

const labelOf = (t: TFunction, { label }: Pick<FillRow, 'label'>): string => label || t('fill.noLabel');

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

/** What stands in place of the link that opened it takes the focus; a list that stood there from the start does not. */
function Opened({ by, children }: { by: boolean; children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (by) ref.current?.querySelector<HTMLElement>('select, textarea')?.focus();
  }, [by]);
  return <div ref={ref}>{children}</div>;
}

/** Which fact goes here; the ones the page may mean stand first. Where nothing was found the list waits for a press. */
function Pick({ fill, row }: LineProps) {
  const { t } = useVoice();
  const [byPress, setByPress] = useState(false);
  const label = labelOf(t, row);
  if (!byPress && row.reason !== 'unsure' && row.confidence !== 'picked')
    return (
      <LinkButton inline label={`${t('fill.choose')}: ${label}`} onClick={() => setByPress(true)}>
        {t('fill.choose')}
      </LinkButton>
    );
  return (
    <Opened by={byPress}>
      <SelectField
        label={t('fill.pick', { label })}
        hideLabel
        empty={t('fill.pickEmpty')}
        value={row.approved || row.confidence === 'picked' ? (row.token ?? '') : ''}
        onInput={(token) => fill.pick(row, token || undefined)}
        options={row.choices.map(({ token, value }) => ({
          value: token,
          label: t('fill.choice', { fact: factName(t, token), value }),
        }))}
      />
    </Opened>
  );
}

const factName = (t: TFunction, token: string): string =>
  t(`fill.fact.${token.replaceAll('.', '-')}` as 'fill.fact.patient-email');

function Edit({ fill, row }: LineProps) {
  const { t } = useVoice();
  const [isOpen, setOpen] = useState(false);
  const label = labelOf(t, row);
  if (!isOpen)
    return (
      <LinkButton inline label={`${t('common.change')}: ${label}`} onClick={() => setOpen(true)}>
        {t('common.change')}
      </LinkButton>
    );
  return (
    <Opened by>
      <TextArea
        label={t('fill.value', { label })}
        hideLabel
        rows={row.shown.length > 60 ? 4 : 1}
        value={row.shown}
        onInput={(text) => fill.setValue(row, text)}
      />
    </Opened>
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
