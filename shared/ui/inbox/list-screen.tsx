/** The list of cases: what needs her first, found by any word. */

import { useContext, useEffect, useRef } from 'preact/hooks';
import { languages } from '../../i18n/languages.ts';
import { pageSize } from '../../session/inbox/list.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { FileField } from '../parts/field.tsx';
import { Announce, Empty } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { LanguageSelect } from '../parts/language-picker.tsx';
import { Desk } from '../parts/table.tsx';
import { CaseList, CaseTable } from './cases.tsx';
import { useInbox, useInboxVoice, WideContext } from './context.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListTools } from './list-tools.tsx';
import { InboxNotice } from './notice.tsx';

export function ListScreen({ arrived }: { arrived: boolean }) {
  const inbox = useInbox();
  const title = useArrival(arrived);
  const { t, tag } = useInboxVoice();
  const empty = inbox.rows.value.length === 0;
  const open = (
    <FileField
      label={t('inbox.open')}
      icon="folder-open"
      main
      multiple
      onFiles={(files) => void inbox.takeFiles(files)}
    />
  );
  return (
    <Desk
      start={
        <>
          <h1 ref={title} tabIndex={-1}>
            {t('inbox.title')}
          </h1>
          <span class="two">
            <Icon name="hard-drive" small /> {t(inbox.ports.store.kind === 'memory' ? 'inbox.memory' : 'inbox.local')}
          </span>
        </>
      }
      actions={
        <>
          <LanguageSelect
            label={t('common.language')}
            languages={languages}
            value={tag}
            onChange={(next) => void inbox.speakIn(next)}
          />
          {!empty && (
            <Button icon="file-down" onClick={() => void inbox.saveList()}>
              {t('inbox.saveList')}
            </Button>
          )}
          {!empty && open}
        </>
      }
    >
      <InboxNotice />
      {empty ? (
        <Empty title={t('inbox.empty.title')} why={t('inbox.empty.why')} how={t('inbox.empty.how')}>
          <ButtonRow start>{open}</ButtonRow>
        </Empty>
      ) : (
        <>
          <ListTools />
          <Cases />
        </>
      )}
      <ListFoot />
    </Desk>
  );
}

function Cases() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const wide = useContext(WideContext);
  const found = inbox.found.value;
  const drawn = found.slice(0, inbox.shown.value);
  const more = Math.min(found.length - drawn.length, pageSize);
  return (
    <div>
      <Announce text={t('inbox.found', { count: found.length })} />
      {found.length === 0 ? (
        <Empty title={t('inbox.nothing')}>
          <div>
            <Button onClick={inbox.clearFilter}>{t('inbox.clear')}</Button>
          </div>
        </Empty>
      ) : wide ? (
        <CaseTable rows={drawn} />
      ) : (
        <CaseList rows={drawn} />
      )}
      {more > 0 && (
        <div class="pad">
          <div>
            <Button
              onClick={() => {
                inbox.shown.value += more;
              }}
            >
              {t('inbox.more', { count: more })}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Coming back from a case, the focus stands on its line; coming from anywhere else, on the title. */
function useArrival(arrived: boolean) {
  const inbox = useInbox();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrived) return;
    const id = inbox.last.peek();
    const lines = title.current?.closest('.desk')?.querySelectorAll<HTMLElement>('[data-case]') ?? [];
    const line = [...lines].find((one) => one.dataset.case === id);
    (line?.querySelector<HTMLElement>('.open') ?? title.current)?.focus();
  }, [inbox, arrived]);
  return title;
}
