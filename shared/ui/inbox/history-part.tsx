/** What came and when: the changes since she last read the case, and every copy that was received. */

import { useState } from 'preact/hooks';
import { changesBetween } from '../../package/compare.ts';
import type { Copy } from '../../session/inbox/stored.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { ChangeList } from './change-list.tsx';
import { useInbox, useInboxVoice, useOpenCase } from './context.tsx';
import { sizeText } from './preview-screen.tsx';
import { Part } from './texts.tsx';

/** Stands first on the page until she has read it. */
export function NewsPart() {
  const inbox = useInbox();
  const { t, moment } = useInboxVoice();
  const { news, row } = useOpenCase();
  if (!news) return null;
  const read = (button: HTMLElement) => {
    // The button goes away with the changes; the title is where reading goes on.
    button.closest('.desk')?.querySelector('h1')?.focus();
    inbox.note(row.id, { seen: row.current.id });
  };
  return (
    <div class="noprint">
      <Part title={t('inbox.news.title', { date: moment(news.since.received) })}>
        {news.changes.length > 0 ? <ChangeList changes={news.changes} /> : <p class="ruled">{t('inbox.news.none')}</p>}
        <div class="ask">
          <Button onClick={(event) => read(event.currentTarget as HTMLElement)}>{t('inbox.news.read')}</Button>
        </div>
      </Part>
    </div>
  );
}

export function HistoryPart() {
  const { t } = useInboxVoice();
  const { copies } = useOpenCase().filed;
  const newest = copies.map((copy, place) => ({ copy, before: copies[place - 1] })).reverse();
  return (
    <Part title={t('inbox.history.title')}>
      <ol class="list ruled" reversed>
        {newest.map(({ copy, before }) => (
          <Received key={copy.id} copy={copy} before={before} />
        ))}
      </ol>
    </Part>
  );
}

function Received({ copy, before }: { copy: Copy; before: Copy | undefined }) {
  const { t, moment } = useInboxVoice();
  const { row } = useOpenCase();
  const { fileName, size, integrity, package: document } = copy;
  return (
    <li class="row plain">
      <Icon name="file-down" />
      <div>
        <b>{t('inbox.history.entry', { when: moment(copy.received), revision: document.revision })}</b>
        <p>
          <bdi>{fileName || t('inbox.preview.noFile')}</bdi>
          {t('inbox.comma')}
          {sizeText(size)}
          {t('inbox.comma')}
          {t(`inbox.seal.${integrity}`)}
          {copy === row.current && t('inbox.comma') + t('inbox.history.current')}
        </p>
        {before ? <Changes before={before} copy={copy} /> : <p>{t('inbox.history.first')}</p>}
      </div>
    </li>
  );
}

/** Worked out only when opened: a case may have many copies. */
function Changes({ before, copy }: { before: Copy; copy: Copy }) {
  const { t } = useInboxVoice();
  const [open, setOpen] = useState(false);
  const changes = open ? changesBetween(before.package, copy.package) : [];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('inbox.history.open')}</summary>
      {open && (changes.length > 0 ? <ChangeList changes={changes} /> : <p>{t('inbox.history.noChanges')}</p>)}
    </details>
  );
}
