/** reach: how a clinic can answer. */

import { describe } from '../../../case/edits.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Options } from '../../parts/choice.tsx';
import { Group, Pad } from '../../parts/frame.tsx';
import { Line } from '../story/fields.tsx';
import { Fold } from '../story/fold.tsx';
import { CountryField } from './choices.tsx';
import { Lines } from './lines.tsx';
import { addressLines, reachLines } from './specs.ts';

const ways = ['email', 'phone', 'messaging'] as const;

export function ReachPart({ auto }: { auto: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  const { contact } = useCase().person;
  return (
    <Group title={t('person.groups.reach')} aside={t('person.oneIsEnough')}>
      <Pad>
        <Lines
          specs={reachLines}
          value={contact}
          auto={auto}
          onInput={(key, text) => desk.edit(describe('contact', { [key]: text }), `contact.${key}`)}
        />
        <Options
          legend={t('person.label.preferred')}
          options={ways.map((value) => ({ value, label: t(`person.preferred.${value}`) }))}
          value={contact.preferred}
          onChange={(preferred) => desk.edit(describe('contact', { preferred }))}
        />
        <TimeZone />
      </Pad>
      <Fold title={t('person.address')}>
        <Address auto={auto} />
      </Fold>
    </Group>
  );
}

/** The device mostly knows; the person decides whether it is theirs. */
function TimeZone() {
  const desk = useDesk();
  const { t } = useVoice();
  const { timeZone } = useCase().person.contact;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const set = (zone: string | undefined) => desk.edit(describe('contact', { timeZone: zone }), 'contact.timeZone');
  return (
    <>
      <Line label={t('person.label.timeZone')} hint={t('person.hint.timeZone')} value={timeZone} onInput={set} />
      {!timeZone && here && (
        <Button small onClick={() => set(here)}>
          {t('person.useZone', { zone: here })}
        </Button>
      )}
    </>
  );
}

function Address({ auto }: { auto: boolean }) {
  const desk = useDesk();
  const { t } = useVoice();
  const { address = {} } = useCase().person.contact;
  const put = (key: keyof typeof address, text: string | undefined) => {
    const { [key]: _before, ...rest } = address;
    desk.edit(describe('contact', { address: text ? { ...rest, [key]: text } : rest }), `address.${key}`);
  };
  return (
    <Pad>
      <Lines specs={addressLines} value={address} auto={auto} onInput={put} />
      <CountryField
        label={t('person.label.country')}
        autocomplete={auto ? 'country' : undefined}
        value={address.country}
        onInput={(code) => put('country', code)}
      />
    </Pad>
  );
}
