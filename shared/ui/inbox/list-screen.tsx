/** The list of cases: what needs her first, found by any word. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { languages } from '../../i18n/languages.ts';
import { pageSize } from '../../session/inbox/list.ts';
import { Button } from '../parts/button.tsx';
import { FileField } from '../parts/field.tsx';
import { Announce, Empty } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import { LanguageSelect } from '../parts/language-picker.tsx';
import { Desk } from '../parts/table.tsx';
import { CaseList, CaseTable } from './cases.tsx';
import { useInbox, useInboxVoice } from './context.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListTools } from './list-tools.tsx';
import { InboxNotice } from './notice.tsx';

export function ListScreen() {
  const inbox = useInbox();
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
          <h1>{t('inbox.title')}</h1>
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
          <div>{open}</div>
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
  const { box, wide } = useWide();
  useFocusOnLast(box);
  const found = inbox.found.value;
  const drawn = found.slice(0, inbox.shown.value);
  const more = Math.min(found.length - drawn.length, pageSize);
  return (
    <div ref={box}>
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

/** A table needs room: the page around the element decides how much there is. */
function useWide() {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWide(element.clientWidth >= 1100);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { box, wide };
}

/** Coming back from a case, the focus stands on its line. */
function useFocusOnLast(box: { current: HTMLDivElement | null }) {
  const inbox = useInbox();
  useEffect(() => {
    const id = inbox.last.peek();
    if (id === undefined) return;
    inbox.last.value = undefined;
    for (const line of box.current?.querySelectorAll<HTMLElement>('[data-case]') ?? []) {
      if (line.dataset.case === id) line.querySelector<HTMLElement>('.open')?.focus();
    }
  }, [inbox, box]);
}
