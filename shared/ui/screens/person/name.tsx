/** name: the passport's spelling is the one that counts; what papers print differently is kept beside it. */

import { describe } from '../../../case/edits.ts';
import { namesThatDiffer } from '../../../checklist/identity-findings.ts';
import { useCase, useDesk, useVoice } from '../../context.tsx';
import { Group, Note, Pad } from '../../parts/frame.tsx';
import { Prose } from '../story/fields.tsx';
import { Lines } from './lines.tsx';
import { nameLines } from './specs.ts';

export function NamePart({ auto }: { auto: boolean }) {
  const desk = useDesk();
  const { t, list } = useVoice();
  const of = useCase();
  const { name } = of.person;
  const differing = namesThatDiffer(of);
  return (
    <Group title={t('person.groups.name')} aside={t('person.asInPassport')}>
      <Pad>
        <Lines
          specs={nameLines}
          value={name}
          auto={auto}
          onInput={(key, text) => desk.edit(describe('name', { [key]: text }), `name.${key}`)}
        />
        <Prose
          label={t('person.label.aliases')}
          hint={t('person.hint.aliases')}
          rows={2}
          value={name.aliases.join('\n')}
          onInput={(text = '') => desk.edit(describe('name', { aliases: linesOf(text) }), 'name.aliases')}
        />
        {differing.length > 0 && <Note icon="info">{t('person.differs', { names: list(differing) })}</Note>}
      </Pad>
    </Group>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.slice(0, 500))
    .filter((line) => line.trim() !== '');
