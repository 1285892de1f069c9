/** One message: what happened and what to do. The place in the page stays, so that it is read out. */

import { Button } from '../parts/button.tsx';
import { Band, Note } from '../parts/frame.tsx';
import { problemText } from '../problem-text.ts';
import { useInbox, useInboxVoice } from './context.tsx';

export function InboxNotice() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const notice = inbox.notice.value;
  const dismiss = () => {
    inbox.notice.value = undefined;
  };
  return (
    <div aria-live="polite" class="noprint">
      {notice && (
        <Band tone={notice.kind === 'problem' ? 'act' : undefined}>
          <div class="said">
            <Note icon={notice.kind === 'problem' ? 'triangle-alert' : 'check'}>
              {notice.kind === 'problem'
                ? problemText(t, { code: notice.code, ...(notice.detail && { detail: notice.detail }) })
                : t(notice.code as 'common.copied', notice.detail ?? {})}
            </Note>
            <Button kind="square" icon="x" label={t('problems.dismiss')} onClick={dismiss} />
          </div>
        </Band>
      )}
    </div>
  );
}
