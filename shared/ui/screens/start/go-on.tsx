/** The cases that are here already: the newest as the main way on, the others as a list. */

import { attempt } from '../../attempt.ts';
import { useDesk, useVoice } from '../../context.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Group, List, Pad } from '../../parts/frame.tsx';
import { Row } from '../../parts/row.tsx';
import { caseName } from '../cases/case-name.ts';

const most = 3;

/** Shows nothing on the first visit. */
export function GoOn() {
  const desk = useDesk();
  const { t } = useVoice();
  const cases = desk.cases.value;
  const [newest, ...others] = cases.filter((head) => !head.damaged);
  const open = (id: string) => () => void attempt(desk, () => desk.openCase(id));
  if (cases.length === 0) return null;
  return (
    <>
      <Pad>
        {newest && (
          <Button kind="main" wide iconEnd="arrow-right" onClick={open(newest.id)}>
            {t('start.goOn', { name: caseName(t, newest.label) })}
          </Button>
        )}
      </Pad>
      {others.length > 0 && (
        <Group title={t('start.others')}>
          <List>
            {others.slice(0, most).map(({ id, label }) => (
              <Row key={id} mark={undefined} title={caseName(t, label)} onOpen={open(id)} />
            ))}
          </List>
        </Group>
      )}
      <Pad>
        <LinkButton onClick={() => desk.go({ at: 'cases' })}>{t('places.cases')}</LinkButton>
      </Pad>
    </>
  );
}
