/** One message that needs the person: what happened, what to do, and the copy to download. */

import { saveCopy } from './save-copy.ts';
import { useDesk, useVoice } from './context.tsx';
import { Button } from './parts/button.tsx';
import { Icon } from './parts/icon.tsx';
import { problemText } from './problem-text.ts';

export function NoticeLine() {
  const desk = useDesk();
  const { t } = useVoice();
  const notice = desk.notice.value;
  if (!notice) return null;
  return (
    <div class="notice" data-kind={notice.kind} role={notice.kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={notice.kind === 'problem' ? 'triangle-alert' : 'check'} />
      <p>{notice.kind === 'problem' ? problemText(t, notice) : t(notice.code as 'common.copied', notice.detail ?? {})}</p>
      {notice.kind === 'problem' && desk.current.value && (
        <Button small onClick={() => void saveCopy(desk)}>
          {t('common.downloadCopy')}
        </Button>
      )}
      <Button
        kind="square"
        icon="x"
        label={t('problems.dismiss')}
        onClick={() => {
          desk.notice.value = undefined;
        }}
      />
    </div>
  );
}
