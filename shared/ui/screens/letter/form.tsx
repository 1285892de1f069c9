/** form: who collects, from where and for how long, and which lines stay blank. */

import { describe } from '../../../case/edits.ts';
import { authorisationLetter } from '../../../catalog/request-words.ts';
import type { Authorisation } from '../../../checklist/counter.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Group, List, Note, Pad } from '../../parts/frame.tsx';
import { PlainRow } from '../../parts/row.tsx';
import { DayField } from '../record/day-field.tsx';
import { type LetterChoice, letterValues, placeOfField } from './values.ts';

type Props = { facts: Authorisation; choice: LetterChoice; onChoice: (part: Partial<LetterChoice>) => void };

export function LetterForm({ facts, choice, onChoice }: Props) {
  const { t, say } = useVoice();
  return (
    <>
      <Pad>
        <Note icon="info">{say(authorisationLetter.hospitalForm)}</Note>
      </Pad>
      <Group title={t('counter.letter.agent')}>
        <Pad>
          <AgentFields />
        </Pad>
      </Group>
      <Group title={t('counter.letter.about')}>
        <Pad>
          <TextField
            label={t('counter.letter.hospital')}
            value={choice.hospital}
            maxLength={500}
            onInput={(hospital) => onChoice({ hospital })}
          />
          <DayField label={t('counter.letter.from')} value={choice.from} onDay={(from) => onChoice({ from })} />
          <DayField
            label={t('counter.letter.to')}
            hint={t('counter.letter.validHint')}
            value={choice.to}
            onDay={(to) => onChoice({ to })}
          />
        </Pad>
      </Group>
      <Blanks facts={facts} choice={choice} />
    </>
  );
}

const agentFields = [
  { field: 'name', label: 'name' },
  { field: 'relation', label: 'relation' },
  { field: 'phone', label: 'phone', type: 'tel' },
  { field: 'idNumber', label: 'id' },
] as const;

function AgentFields() {
  const desk = useDesk();
  const { representative } = useCase().person;
  const { t } = useVoice();
  return (
    <>
      {agentFields.map(({ field, label, ...rest }) => (
        <TextField
          key={field}
          label={t(`counter.letter.${label}`)}
          value={representative[field] ?? ''}
          maxLength={500}
          {...rest}
          onInput={(text) =>
            desk.edit(describe('representative', { [field]: text || undefined }), `representative:${field}`)
          }
        />
      ))}
    </>
  );
}

/** Lines that the case cannot fill yet, each with the way to fill it in where there is one. */
function Blanks({ facts, choice }: Pick<Props, 'facts' | 'choice'>) {
  const desk = useDesk();
  const of = useCase();
  const { t, say } = useVoice();
  const values = letterValues(of, facts, choice, 'en');
  const blank = authorisationLetter.fields.filter(
    (field) => !values[field.value.slice(1, -1)] && field.part !== 'agent' && field.part !== 'validity',
  );
  if (blank.length === 0) return null;
  return (
    <Group title={t('counter.letter.blank')}>
      <Pad>
        <p class="two">{t('counter.letter.blankHint')}</p>
      </Pad>
      <List>
        {blank.map((field) => {
          const place = placeOfField[field.id];
          return (
            <PlainRow
              key={field.id}
              mark="dash"
              title={say(field.label)}
              end={
                place && (
                  <LinkButton label={`${t('common.add')}: ${say(field.label)}`} onClick={() => desk.go(place)}>
                    {t('common.add')}
                  </LinkButton>
                )
              }
            />
          );
        })}
      </List>
    </Group>
  );
}
