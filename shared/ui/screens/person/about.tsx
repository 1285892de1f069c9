/** about: birth date, sex, nationality and language. */

import { person } from '../../../case/case.ts';
import { describePerson } from '../../../case/edits.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Options, YesNoUnknown } from '../../parts/choice.tsx';
import { Group, Pad } from '../../parts/frame.tsx';
import { Day } from '../story/fields.tsx';
import { CountryField, LanguageField } from './choices.tsx';

const sexes = person.shape.sex.def.innerType.options;

export function AboutPart({ auto }: { auto: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  const { birthDate, sex, nationality, language, interpreter } = useCase().person;
  return (
    <Group title={t('person.groups.about')}>
      <Pad>
        <Day
          label={t('person.label.birthDate')}
          autocomplete={auto ? 'bday' : undefined}
          past
          value={birthDate}
          onInput={(day) => desk.edit(describePerson({ birthDate: day }), 'birthDate')}
        />
        <Options
          legend={t('person.label.sex')}
          hint={t('person.hint.sex')}
          columns={2}
          options={sexes.map((value) => ({ value, label: t(`terms.sex.${value}`) }))}
          value={sex}
          onChange={(next) => desk.edit(describePerson({ sex: next }))}
        />
        <CountryField
          label={t('person.label.nationality')}
          value={nationality}
          onInput={(code) => desk.edit(describePerson({ nationality: code }))}
        />
        <LanguageField
          label={t('person.label.language')}
          autocomplete={auto ? 'language' : undefined}
          value={language}
          onInput={(code) => desk.edit(describePerson({ language: code }))}
        />
      </Pad>
      <YesNoUnknown
        legend={t('person.label.interpreter')}
        hint={t('person.hint.interpreter')}
        value={interpreter}
        onChange={(next) => desk.edit(describePerson({ interpreter: next }))}
        labels={{ yes: t('common.yes'), no: t('common.no'), unknown: t('common.notSure') }}
      />
    </Group>
  );
}
