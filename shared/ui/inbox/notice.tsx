/** One message: what happened and what to do. */

import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { problemText } from '../problem-text.ts';
import { useInbox, useInboxVoice } from './context.tsx';

export function InboxNotice() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const notice = inbox.notice.value;
  if (!notice) return null;
  const { kind, code, detail } = notice;
  const bad = kind === 'problem';
  return (
    <div class="notice" data-kind={kind} role={bad ? 'alert' : 'status'}>
      <Icon name={bad ? 'triangle-alert' : 'check'} />
      <p>{bad ? problemText(t, { code, ...(detail && { detail }) }) : t(code as 'common.copied', detail ?? {})}</p>
      <Button
        kind="square"
        icon="x"
        label={t('problems.dismiss')}
        onClick={() => {
          inbox.notice.value = undefined;
        }}
      />
    </div>
  );
}
