/** row: one allergy. */

import type { Allergy } from '../../../case/case.ts';
import { useVoice, type Voice } from '../../context.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { PlainRow } from '../../parts/row.tsx';
import { langOf } from '../story/fields.tsx';

/** One allergy with what is known of it. */
export function AllergyRow({ allergy, onEdit }: { allergy: Allergy; onEdit?: () => void }) {
  const voice = useVoice();
  const { substance } = allergy;
  const change = voice.t('common.change');
  return (
    <PlainRow
      mark="have"
      title={substance}
      titleLang={langOf(substance)}
      more={factsOf(allergy, voice)}
      end={
        onEdit && (
          <LinkButton label={`${change}: ${substance}`} onClick={onEdit}>
            {change}
          </LinkButton>
        )
      }
    />
  );
}

const factsOf = ({ reaction, when, certainty }: Allergy, { t, partial }: Voice): string =>
  [reaction, when && partial(when), certainty && t(`allergies.certainty.${certainty}`)].filter(Boolean).join(' · ');
