/** One message that needs the person: what happened, what to do, and the copy to download. */

import type { ComponentChildren } from 'preact';
import type { Notice } from '../session/desk.ts';
import { useDesk, useVoice } from './context.tsx';
import { Button, ButtonRow } from './parts/button.tsx';
import { Band, Note } from './parts/frame.tsx';
import { problemText } from './problem-text.ts';
import { saveCopy } from './save-copy.ts';

/** The last message; else, for as long as it lasts, why saving fails. The place in the page stays, so that it is read out. */
export function NoticeLine() {
  const desk = useDesk();
  const saving = desk.saving.value;
  const notice = desk.notice.value;
  return (
    <div aria-live="polite">
      {saving.kind === 'failed' && <Message notice={{ kind: 'problem', ...saving.problem }} />}
      {notice && (
        <Message notice={notice}>
          <Dismiss />
        </Message>
      )}
    </div>
  );
}

function Message({ notice, children }: { notice: Notice; children?: ComponentChildren }) {
  const desk = useDesk();
  const { t } = useVoice();
  const isProblem = notice.kind === 'problem';
  return (
    <Band tone={isProblem ? 'act' : undefined}>
      <Note icon={isProblem ? 'triangle-alert' : 'check'}>
        <p>{isProblem ? problemText(t, notice) : t(notice.code as 'common.copied', notice.detail ?? {})}</p>
        <ButtonRow start>
          {isProblem && desk.current.value && (
            <Button small icon="download" onClick={() => void saveCopy(desk)}>
              {t('common.downloadCopy')}
            </Button>
          )}
          {notice.detail?.undo === 1 && (
            <Button small icon="undo-2" onClick={() => undoAndClear(desk)}>
              {t('common.undo')}
            </Button>
          )}
          {children}
        </ButtonRow>
      </Note>
    </Band>
  );
}

function undoAndClear(desk: ReturnType<typeof useDesk>) {
  desk.undo();
  desk.notice.value = undefined;
}

function Dismiss() {
  const desk = useDesk();
  const { t } = useVoice();
  return (
    <Button
      small
      label={t('problems.dismiss')}
      onClick={() => {
        desk.notice.value = undefined;
      }}
    >
      {t('common.close')}
    </Button>
  );
}
