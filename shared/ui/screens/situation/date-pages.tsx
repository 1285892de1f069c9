/** Where the patient is, the dates that press, and the consultation. */

import { useState } from 'preact/hooks';
import { answer, answerConsultation, answerDates, type Edit } from '../../../case/edits.ts';
import { datesAsked } from '../../../checklist/flow.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Options } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Head, Pad } from '../../parts/frame.tsx';
import { CountryField } from './country-field.tsx';
import type { PageProps } from './page.ts';
import { countryIs, inChinaIs } from './whereabouts.ts';

type DateName = 'leaveChina' | 'discharge' | 'decideBy' | 'consultation';

/** One date of the situation. */
function SituationDate({ name, errorOf, onDate }: PageProps & { name: DateName }) {
  const desk = useDesk();
  const { t, months } = useVoice();
  const { dates } = useCase().situation;
  const hint = name === 'discharge' || name === 'decideBy' ? t(`situation.${name}Hint`) : undefined;
  return (
    <DateField
      id={name}
      label={t(`situation.${name}`)}
      hint={hint}
      error={errorOf(name)}
      value={{ date: dates[name] }}
      labels={{ day: t('common.day'), month: t('common.month'), year: t('common.year') }}
      months={months()}
      onInput={({ date }, state) => {
        onDate(name, state);
        desk.edit(answerDates({ [name]: date }), `situation.dates.${name}`);
      }}
    />
  );
}

function Title({ page, over, focusKey }: PageProps & { page: 'where' | 'dates' | 'consultation' }) {
  const { t } = useVoice();
  return (
    <Head
      title={t(`situation.pages.${page}.title`)}
      lead={t(`situation.pages.${page}.hint`)}
      over={over}
      focusKey={focusKey}
    />
  );
}

export function WherePage(props: PageProps) {
  const { journey, country, inChina } = useCase().situation;
  const desk = useDesk();
  const { t } = useVoice();
  const wasTreatedThere = journey !== 'before-travel';
  return (
    <>
      <Title {...props} page="where" />
      <Pad>
        {wasTreatedThere && <StillInChina {...props} />}
        {(!wasTreatedThere || inChina === 'no') && (
          <CountryField
            label={t('situation.country')}
            empty={t('situation.chooseCountry')}
            value={country}
            onChange={(code) => desk.edit(answer(countryIs(code)), 'situation.country')}
          />
        )}
        {!wasTreatedThere && inChina === 'yes' && <SituationDate {...props} name="leaveChina" />}
      </Pad>
    </>
  );
}

type Stay = 'dated' | 'undated' | 'no';

/** A day that was typed for another answer would press for no reason, so it goes with that answer. */
const stayIs =
  (stay: Stay): Edit =>
  (before) => {
    const placed = answer(inChinaIs(stay === 'no' ? 'no' : 'yes', before.situation))(before);
    return stay === 'dated' ? placed : answerDates({ leaveChina: undefined })(placed);
  };

function StillInChina(props: PageProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const { inChina, dates } = useCase().situation;
  const [isDated, setDated] = useState(dates.leaveChina !== undefined);
  const yes: Stay = isDated || dates.leaveChina !== undefined ? 'dated' : 'undated';
  return (
    <Options<Stay>
      legend={t('situation.inChina')}
      hint={t('situation.inChinaHint')}
      options={(['dated', 'undated', 'no'] as const).map((value) => ({
        value,
        label: t(`situation.stay.${value}`),
        follow: value === 'dated' ? <SituationDate {...props} name="leaveChina" /> : undefined,
      }))}
      value={inChina === 'yes' ? yes : inChina === 'no' ? 'no' : undefined}
      onChange={(stay) => {
        setDated(stay === 'dated');
        if (stay !== 'dated') props.onDate('leaveChina', 'empty');
        desk.edit(stayIs(stay), 'situation.stay');
      }}
    />
  );
}

export function DatesPage(props: PageProps) {
  return (
    <>
      <Title {...props} page="dates" />
      <Pad>
        {datesAsked(useCase()).map((name) => (
          <SituationDate key={name} {...props} name={name} />
        ))}
      </Pad>
    </>
  );
}

const lengths = [15, 20, 30, 45, 60, 90, 120];
const modes = ['written', 'video', 'in-person'] as const;

export function ConsultationPage(props: PageProps) {
  const desk = useDesk();
  const { t } = useVoice();
  const { minutes, mode, with: whom = '' } = useCase().situation.consultation;
  // A case from elsewhere may hold a length that is not in the list.
  const offered = [...new Set([...lengths, ...(minutes === undefined ? [] : [minutes])])].sort((a, b) => a - b);
  return (
    <>
      <Title {...props} page="consultation" />
      <Pad>
        <SituationDate {...props} name="consultation" />
        <Options
          legend={t('situation.mode')}
          options={modes.map((value) => ({ value, label: t(`terms.mode.${value}`) }))}
          value={mode}
          onChange={(value) => desk.edit(answerConsultation({ mode: value }), 'situation.mode')}
        />
        <SelectField
          label={t('situation.minutes')}
          empty={t('situation.minutesUnknown')}
          options={offered.map((count) => ({ value: String(count), label: t('situation.minutesCount', { count }) }))}
          value={minutes === undefined ? '' : String(minutes)}
          onInput={(value) => desk.edit(answerConsultation({ minutes: value ? Number(value) : undefined }))}
        />
        <TextField
          label={t('situation.with')}
          hint={t('situation.withHint')}
          value={whom}
          maxLength={500}
          onInput={(text) => desk.edit(answerConsultation({ with: text || undefined }), 'situation.with')}
        />
      </Pad>
    </>
  );
}
