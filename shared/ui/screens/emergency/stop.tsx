/** The stop: the number to call where the patient is, words for someone near, and what the doctor asks first. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { answer } from '../../../case/edits.ts';
import { emergencyNumbers } from '../../../catalog/flags.ts';
import type { RedFlag } from '../../../catalog/schema.ts';
import { emergencyNumber } from '../../../checklist/gate.ts';
import { useDesk, useVoice, type Voice } from '../../context.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { EmergencyStop } from '../../parts/emergency.tsx';
import { CountryField } from '../situation/country-field.tsx';
import { countryIs, countryOf } from '../situation/whereabouts.ts';
import { Carry } from './carry.tsx';
import { bystanderWords, ownVoice } from './words.ts';

type StopProps = {
  signs: readonly RedFlag[];
  onBack: () => void;
  /** The list was ticked by mistake; only after ticking. */
  onMistake?: (() => void) | undefined;
};

export function Stop({ signs, onBack, onMistake }: StopProps) {
  const desk = useDesk();
  const voice = useVoice();
  const { t, say } = voice;
  const open = desk.current.value;
  const { country, choose, asking, ask } = useCountry();
  const number = emergencyNumber(country, undefined);
  return (
    <EmergencyStop
      kick={t('emergency.kick')}
      title={t('emergency.stop')}
      signsLead={t('emergency.signs')}
      signs={signs.map((sign) => say(sign.text))}
      text={stopText(voice, signs)}
      call={{ number, label: t('emergency.call', { number }), note: callNote(voice, country) }}
      other={asking ? undefined : { label: t('emergency.elsewhere'), onClick: ask }}
      show={country === undefined ? undefined : wordsToShow(voice, country, number)}
      back={{ label: backLabel(voice, open !== undefined, signs.length > 0), onClick: onBack }}
      focusKey="stop"
    >
      {asking && <AskCountry value={country} onChange={choose} takesFocus={asking === 'on-press'} />}
      <Carry of={open} signs={signs} />
      <p>{t('emergency.take')}</p>
      {onMistake && <LinkButton onClick={onMistake}>{t('emergency.mistake')}</LinkButton>}
    </EmergencyStop>
  );
}

/** Where the patient is; works without a case too. Asked at once when nobody said it, else on a press. */
function useCountry() {
  const desk = useDesk();
  const open = desk.current.value;
  const [country, setCountry] = useState(open && countryOf(open.situation));
  const [asking, setAsking] = useState<'at-once' | 'on-press' | undefined>(country ? undefined : 'at-once');
  return {
    country,
    asking,
    ask: () => setAsking('on-press'),
    choose: (code: string | undefined) => {
      setCountry(code);
      if (open) desk.edit(answer(countryIs(code)), 'situation.country');
    },
  };
}

function wordsToShow({ t, tag }: Voice, country: string, number: string) {
  const words = bystanderWords(country, number);
  const own = ownVoice(tag, words, t('emergency.bystander', { number }));
  return { title: t('emergency.show'), words, own };
}

type AskCountryProps = {
  value: string | undefined;
  onChange: (country: string | undefined) => void;
  /** The link that opened it is gone, so the focus comes here. */
  takesFocus: boolean;
};

function AskCountry({ value, onChange, takesFocus }: AskCountryProps) {
  const { t } = useVoice();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('select')?.focus();
  }, [takesFocus]);
  return (
    <div ref={box}>
      <CountryField label={t('emergency.country')} empty={t('emergency.choose')} value={value} onChange={onChange} />
    </div>
  );
}

function stopText({ t }: Voice, signs: readonly RedFlag[]): string {
  const parts = [t(signs.length > 0 ? 'emergency.text' : 'emergency.textNone')];
  if (signs.some((sign) => sign.id === 'mental-health')) parts.push(t('emergency.alone'));
  return parts.join(' ');
}

function backLabel({ t }: Voice, hasCase: boolean, hasSigns: boolean): string {
  if (!hasCase) return t('emergency.toStart');
  return hasSigns ? t('emergency.seen') : t('emergency.back');
}

/** Whose number it is; how sure it is, where it is not the country's own. */
function callNote({ t, country: nameOf }: Voice, code: string | undefined): string {
  if (code === undefined) return t('emergency.unknown');
  const [known, another] = emergencyNumbers[code] ?? [];
  const country = nameOf(code);
  if (!known) return t('emergency.noNumber', { country });
  if (code === 'CN') return t('emergency.mainland');
  return another ? t('emergency.second', { country, number: another }) : t('emergency.ambulance', { country });
}
