/** export: what goes into the package, and where it goes. */

import type { Share } from '../../case/case.ts';
import { chooseShare, leaveOut } from '../../case/edits.ts';
import { filledParts } from '../../package/filled.ts';
import { heldAtFirstContact } from '../../package/parts.ts';
import { useCase, useDesk, useVoice } from '../context.tsx';
import { DeskFrame, useFocusKey } from '../desk-frame.tsx';
import { Button } from '../parts/button.tsx';
import { Options, Switch } from '../parts/choice.tsx';
import { Group, Head, List, Note, Pad } from '../parts/frame.tsx';
import { PlainRow } from '../parts/row.tsx';
import { HandOver } from './export/hand-over.tsx';
import { SaveData, SavePdf } from './export/save-files.tsx';
import { FillEntry } from './fill/entry.tsx';

const stages: readonly Share['stage'][] = ['first-contact', 'full'];

export function ExportScreen() {
  const desk = useDesk();
  const { share } = useCase();
  const { t } = useVoice();
  return (
    <DeskFrame foot={desk.ports.inForm ? <HandOver /> : <SavePdf main />}>
      <Head title={t('exporting.title')} lead={t('exporting.lead')} focusKey={useFocusKey()} />
      <Pad>
        <Options
          legend={t('exporting.stageLegend')}
          legendAs="h2"
          value={share.stage}
          onChange={(stage) => desk.edit(chooseShare({ stage }))}
          options={stages.map((value) => ({
            value,
            label: t(`terms.stage.${value}`),
            hint: t(`exporting.stageHint.${value}`),
          }))}
        />
      </Pad>
      <Inside />
      <Group title={t('exporting.ask')}>
        <Pad>
          {!desk.ports.inForm && <Note icon="file-down">{t('exporting.pdfHint')}</Note>}
          <Note icon="hard-drive">{t('exporting.asks.not')}</Note>
          <Note icon="lock">{t('exporting.asks.who')}</Note>
          <Note icon="folder-open">{t('exporting.asks.copy')}</Note>
        </Pad>
      </Group>
      <Group title={t('exporting.others')}>
        <Pad>
          {desk.ports.inForm && (
            <>
              <SavePdf main={false} />
              <p class="two">{t('exporting.pdfHint')}</p>
            </>
          )}
          <SaveData />
          <p class="two">{t('exporting.jsonHint')}</p>
          <Button wide icon="printer" onClick={() => desk.go({ at: 'print' })}>
            {t('exporting.print')}
          </Button>
          <p class="two">{t('exporting.printHint')}</p>
          <FillEntry />
        </Pad>
      </Group>
    </DeskFrame>
  );
}

/** One switch for each part the person has filled in; what a first contact never carries is only named. */
function Inside() {
  const desk = useDesk();
  const open = useCase();
  const { t } = useVoice();
  const { stage, leftOut } = open.share;
  const filled = filledParts(open);
  const held = stage === 'first-contact' ? filled.filter((id) => heldAtFirstContact.includes(id)) : [];
  const shown = filled.filter((id) => !held.includes(id));
  const name = (id: string) => t(`exporting.parts.${id}` as 'exporting.parts.label');
  return (
    <Group title={t('exporting.inside')}>
      <Pad>
        <p>{t('exporting.alwaysIn')}</p>
        <p class="two">{shown.length > 0 ? t('exporting.insideHint') : t('exporting.nothingTyped')}</p>
        {shown.map((id) => (
          <Switch
            key={id}
            label={name(id)}
            checked={!leftOut.includes(id)}
            onChange={(on) => desk.edit(leaveOut(id, !on))}
          />
        ))}
      </Pad>
      {held.length > 0 && (
        <List>
          <PlainRow mark="not-applicable" title={t('exporting.heldBack')} more={held.map(name).join(' · ')} />
        </List>
      )}
    </Group>
  );
}
