/** body: what stands under the title of a fill, the same on the patient's desk and in the inbox. */

import { canUndo, type Fill, type FillRow } from '../../../session/fill.ts';
import { useVoice } from '../../context.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Announce, Group, List, Pad } from '../../parts/frame.tsx';
import { PlainRow } from '../../parts/row.tsx';
import { Progress } from '../../parts/steps.tsx';
import { Fold } from '../story/fold.tsx';
import { DoneLine, FillLine } from './line.tsx';
import { PageBand } from './page-band.tsx';

type FillProps = { fill: Fill };

/** The title takes the focus when there is something new to read under it. */
export function focusKeyOf({ state }: Fill): string | undefined {
  return state.value === 'review' || state.value === 'done' ? `fill ${state.value}` : undefined;
}

export function FillBody({ fill }: FillProps) {
  const state = fill.state.value;
  return (
    <>
      <PageBand fill={fill} />
      <Making fill={fill} />
      {(state === 'review' || state === 'writing') && <Review fill={fill} />}
      {state === 'done' && <Done fill={fill} />}
    </>
  );
}

/** A file takes a moment longer than words. */
function Making({ fill }: FillProps) {
  const { t } = useVoice();
  const done = fill.making.value;
  if (done === undefined) return null;
  return (
    <>
      <Progress value={Math.round(done * 100)} max={100} label={t('fill.making')} />
      <p class="pad" role="status">
        {t('fill.making')}
      </p>
    </>
  );
}

/** The one main action: look, write, look again. */
export function FillAct({ fill }: FillProps) {
  const { t } = useVoice();
  const state = fill.state.value;
  const count = fill.ticked.value.length;
  if (state === 'review' || state === 'writing') {
    return (
      <Button kind="main" wide busy={state === 'writing'} disabled={count === 0} onClick={() => void fill.write()}>
        {count === 0 ? t('fill.nothingOn') : t('fill.write', { count })}
      </Button>
    );
  }
  return (
    <Button kind="main" wide busy={state === 'reading'} onClick={() => void fill.look()}>
      {t(state === 'done' ? 'fill.again' : 'fill.look')}
    </Button>
  );
}

function Review({ fill }: FillProps) {
  const { t } = useVoice();
  const lines = fill.lines.value;
  if (!lines) return null;
  const { unsure, groups, left } = lines;
  const rows = (of: readonly FillRow[]) => (
    <List>
      {of.map((row) => (
        <FillLine key={row.key} fill={fill} row={row} />
      ))}
    </List>
  );
  return (
    <>
      {unsure.length > 0 && (
        <Group title={t('fill.unsure')} aside={t('fill.lines', { count: unsure.length })}>
          {rows(unsure)}
        </Group>
      )}
      {groups.map(({ group, rows: own }) => (
        <Group key={group} title={t(`fill.group.${group}`)} aside={t('fill.lines', { count: own.length })}>
          {rows(own)}
        </Group>
      ))}
      <Yours fill={fill} />
      {left.length > 0 && (
        <Fold title={`${t('fill.left')}: ${t('fill.fields', { count: left.length })}`}>{rows(left)}</Fold>
      )}
      <Pad>
        {fill.remembers.value && <Remembered fill={fill} />}
        <LinkButton onClick={() => void fill.look()}>{t('fill.again')}</LinkButton>
      </Pad>
    </>
  );
}

/** Consent, passwords, codes, signatures. */
function Yours({ fill }: FillProps) {
  const { t } = useVoice();
  const yours = fill.lines.value?.yours;
  if (!yours || yours.count === 0) return null;
  const lang = fill.page.value?.frames[0]?.reading.lang || undefined;
  return (
    <Group title={t('fill.yours')} aside={t('fill.fields', { count: yours.count })}>
      <List>
        {yours.labels.map((label) => (
          <PlainRow key={label} mark="dash" more={<bdi lang={lang}>{label}</bdi>} />
        ))}
      </List>
      <Pad>
        <p class="two">{t('fill.yoursHint')}</p>
      </Pad>
    </Group>
  );
}

function Remembered({ fill }: FillProps) {
  const { t } = useVoice();
  const host = fill.page.value?.host ?? '';
  return (
    <>
      <p class="two">{t('fill.remembered', { host })}</p>
      <LinkButton onClick={() => fill.forgetPicks()}>{t('fill.forget', { host })}</LinkButton>
    </>
  );
}

/** What came of every line. */
function Done({ fill }: FillProps) {
  const { t } = useVoice();
  const outcomes = fill.outcomes.value;
  const rows = fill.ticked.value.flatMap((row) => {
    const state = outcomes.get(row.key);
    return state ? [{ row, state }] : [];
  });
  const written = rows.filter(({ state }) => state === 'written');
  const bad = rows.filter(({ state }) => state !== 'written' && state !== 'undone');
  const result = [
    t('fill.result', { count: written.length }),
    bad.length > 0 && t('fill.resultBad', { count: bad.length }),
  ];
  return (
    <>
      <Announce text={result.filter(Boolean).join(' ')} />
      <Pad>
        <p>{result.filter(Boolean).join(' ')}</p>
        <p class="two">{t('fill.next')}</p>
        {rows.some(({ state }) => canUndo(state)) && (
          <Button wide icon="undo-2" onClick={() => void fill.undo()}>
            {t('fill.undoAll')}
          </Button>
        )}
      </Pad>
      <List ruled>
        {rows.map(({ row, state }) => (
          <DoneLine key={row.key} fill={fill} row={row} state={state} />
        ))}
      </List>
      <Yours fill={fill} />
    </>
  );
}
