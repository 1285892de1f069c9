/** for-you: the part of the card screen that only the person uses. It is not printed. */

import { officeById } from '../../../catalog/index.ts';
import type { RecordType } from '../../../catalog/schema.ts';
import type { CounterCard } from '../../../checklist/counter.ts';
import { sideOf } from '../../../checklist/views.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { NoticeLine } from '../../notice-line.tsx';
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx';
import { Options, Switch } from '../../parts/choice.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Group, Note, Pad } from '../../parts/frame.tsx';
import { useCopy } from '../record/use-copy.ts';
import { pick, pickedIn } from './asking.ts';
import { type CardText, plainText } from './card-text.ts';

type Props = {
  card: CounterCard;
  text: CardText;
  offices: readonly { office: string; count: number }[];
  /** Records that could stand on this card. */
  candidates: readonly RecordType[];
  pinyin: boolean;
  onPinyin: ((on: boolean) => void) | undefined;
};

export function ForYou({ card, text, offices, candidates, pinyin, onPinyin }: Props) {
  const { t } = useVoice();
  return (
    <Group title={t('counter.forYou')}>
      <Pad>
        {card.records.length === 0 && <Note icon="info">{t('counter.unticked')}</Note>}
        <Missing card={card} />
        <OfficeChoice office={card.office} offices={offices} />
        {onPinyin && (
          <Switch label={t('counter.pinyin')} hint={t('counter.pinyinHint')} checked={pinyin} onChange={onPinyin} />
        )}
        {candidates.length > 0 && <Which candidates={candidates} />}
        <Actions text={text} />
        <p class="two">{t('counter.diagnosis')}</p>
      </Pad>
    </Group>
  );
}

/** What the desk will ask for and nobody has written yet. */
function Missing({ card }: { card: CounterCard }) {
  const desk = useDesk();
  const { t } = useVoice();
  const lacking = [
    ...(card.passportName ? [] : ['name' as const]),
    ...(card.numbers.length > 0 ? [] : ['number' as const]),
    ...(card.birthDate ? [] : ['birthDate' as const]),
  ];
  if (lacking.length === 0) return null;
  return (
    <Note icon="info">
      <p>{t('counter.missing')}</p>
      <ul>
        {lacking.map((what) => (
          <li key={what}>
            <LinkButton onClick={() => desk.go({ at: 'person' })}>{t(`counter.add.${what}`)}</LinkButton>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function OfficeChoice({ office, offices }: Pick<Props, 'offices'> & { office: string }) {
  const desk = useDesk();
  const { t, say } = useVoice();
  const all = offices.some((one) => one.office === office) ? offices : [{ office, count: 0 }, ...offices];
  if (all.length < 2) return null;
  return (
    <SelectField
      label={t('counter.office')}
      value={office}
      options={all.map(({ office: value, count }) => {
        const known = officeById(value);
        return { value, label: t('counter.officeCount', { office: known ? say(known.name) : value, count }) };
      })}
      onInput={(value) => value && desk.go({ at: 'counter', office: value })}
    />
  );
}

function Which({ candidates }: Pick<Props, 'candidates'>) {
  const of = useCase();
  const { t, say } = useVoice();
  const picked = pickedIn(of);
  const on = candidates.map((record) => record.id).filter((id) => picked[id] !== false);
  return (
    <Options
      multiple
      legend={t('counter.which')}
      options={candidates.map((record) => ({ value: record.id, label: say(record.name) }))}
      value={on}
      onChange={(ids) => {
        for (const { id } of candidates) if (on.includes(id) !== ids.includes(id)) pick(of, id, ids.includes(id));
      }}
    />
  );
}

function Actions({ text }: Pick<Props, 'text'>) {
  const desk = useDesk();
  const of = useCase();
  const { t } = useVoice();
  const copy = useCopy();
  return (
    <>
      <ButtonRow>
        <Button icon="copy" onClick={() => copy(plainText(text))}>
          {t('common.copy')}
        </Button>
        <Button icon="printer" onClick={() => desk.ports.print()}>
          {t('common.print')}
        </Button>
      </ButtonRow>
      <NoticeLine />
      {sideOf(of) === 'china' && (
        <div>
          <LinkButton onClick={() => desk.go({ at: 'letter' })}>{t('records.letter')}</LinkButton>
        </div>
      )}
    </>
  );
}
