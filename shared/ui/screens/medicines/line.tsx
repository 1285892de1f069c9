/** line: one medicine, its name as printed first, the generic name only as far as the person checked it. */

import type { Medicine } from '../../../case/case.ts';
import { changeIn } from '../../../case/edits.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { MedicineRow } from '../../parts/medicine-row.tsx';
import { langOf } from '../story/fields.tsx';

/** Chinese medicines have no international name, and none is ever guessed for them. */
export const hasGeneric = ({ kind }: Medicine): boolean => kind !== 'chinese-patent' && kind !== 'herbal';

export function MedicineLine({ medicine, onEdit }: { medicine: Medicine; onEdit?: () => void }) {
  const { t } = useVoice();
  const { printed, generic, checked, kind } = medicine;
  const named = hasGeneric(medicine) && generic !== undefined;
  const open = named && checked !== 'yes' && checked !== 'no';
  const note = kind && kind !== 'western' ? t(`medicines.isKind.${kind}`) : undefined;
  return (
    <MedicineRow
      checked={!open}
      printed={printed}
      printedLang={langOf(printed)}
      name={named ? checkedName(generic, checked, t('medicines.notThis', { name: generic })) : note}
      nameNote={named && checked === 'yes' ? t('medicines.checkedByYou') : undefined}
      lines={useLines(medicine)}
      ask={useAsk(medicine, open)}
      edit={onEdit && { label: t('common.change'), onClick: onEdit }}
    />
  );
}

const checkedName = (generic: string, checked: Medicine['checked'], not: string) =>
  checked === 'yes' ? <bdi>{generic}</bdi> : checked === 'no' ? not : undefined;

function useLines({ dose, since, until, reason }: Medicine) {
  const { t, partial } = useVoice();
  return [
    { label: t('medicines.short.dose'), value: dose, lang: dose && langOf(dose) },
    { label: t('medicines.short.since'), value: since && partial(since), lang: undefined },
    { label: t('medicines.short.until'), value: until && partial(until), lang: undefined },
    { label: t('medicines.short.reason'), value: reason, lang: reason && langOf(reason) },
  ].filter((line) => line.value !== undefined);
}

/** "Is this aspirin?" stays until the person says yes or no. */
function useAsk({ id, generic = '', checked }: Medicine, open: boolean) {
  const desk = useDesk();
  const { t } = useVoice();
  if (!open) return undefined;
  const [before, after] = t('medicines.isThis', { name: '\n' }).split('\n');
  const say = (answer: Medicine['checked']) => () => desk.edit(changeIn('medicines', id, { checked: answer }));
  return {
    question: (
      <>
        {before}
        <b>
          <bdi>{generic}</bdi>
        </b>
        {after}
      </>
    ),
    hint: t(checked === 'unknown' ? 'medicines.stillUnsure' : 'medicines.lookOnBox'),
    answers: [
      { label: t('medicines.yesItSays'), onClick: say('yes') },
      { label: t('common.notSure'), onClick: say('unknown') },
      { label: t('common.no'), onClick: say('no') },
    ],
  };
}
