/** What was dropped: each file with what is in it or why it was not opened. Nothing is kept before she says so. */

import type { Preview } from '../../session/inbox/intake.ts';
import { nameOf } from '../../session/inbox/row.ts';
import { Button } from '../parts/button.tsx';
import { useFocusOn } from '../parts/focus.ts';
import { Announce } from '../parts/frame.tsx';
import { Glyph, Icon } from '../parts/icon.tsx';
import { Desk } from '../parts/table.tsx';
import { problemText } from '../problem-text.ts';
import { ChangeList } from './change-list.tsx';
import { type InboxVoice, useInbox, useInboxVoice } from './context.tsx';
import { InboxNotice } from './notice.tsx';
import { Part } from './texts.tsx';

type Good = Extract<Preview, { kind: 'package' }>;
type Bad = Extract<Preview, { kind: 'refused' }>;

export function PreviewScreen() {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const title = useFocusOn<HTMLHeadingElement>('preview');
  const reading = inbox.reading.value;
  const previews = inbox.previews.value;
  const good = previews.filter((one) => one.kind === 'package');
  const bad = previews.filter((one) => one.kind === 'refused');
  const progress = reading ? t('inbox.reading', reading) : '';
  return (
    <Desk
      start={
        <h1 ref={title} tabIndex={-1}>
          {t('inbox.preview.title')}
        </h1>
      }
      actions={!reading && <Actions good={good} />}
    >
      <InboxNotice />
      <div class="pages">
        <Announce text={progress} />
        {reading && (
          <p>
            <Icon name="loader-circle" small /> {progress}
          </p>
        )}
        {good.length > 0 && (
          <Part title={t('inbox.preview.ready')}>
            <p class="two">{t('inbox.preview.lead')}</p>
            <ul class="list ruled">
              {good.map((one) => (
                <GoodLine key={one.key} preview={one} />
              ))}
            </ul>
          </Part>
        )}
        {bad.length > 0 && (
          <Part title={t('inbox.preview.refused')}>
            <ul class="list ruled">
              {bad.map((one) => (
                <BadLine key={one.key} preview={one} />
              ))}
            </ul>
          </Part>
        )}
      </div>
    </Desk>
  );
}

function Actions({ good }: { good: readonly Good[] }) {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const chosen = good.filter((one) => one.chosen).length;
  const choosable = good.some((one) => one.verdict.as !== 'same');
  if (!choosable) {
    return (
      <Button kind="main" onClick={inbox.dismiss}>
        {t('inbox.preview.close')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={inbox.dismiss}>{t('inbox.preview.cancel')}</Button>
      <Button kind="main" disabled={chosen === 0} onClick={() => void inbox.accept()}>
        {chosen === 0 ? t('inbox.preview.addNone') : t('inbox.preview.add', { count: chosen })}
      </Button>
    </>
  );
}

function GoodLine({ preview }: { preview: Good }) {
  const inbox = useInbox();
  const voice = useInboxVoice();
  const { t } = voice;
  const { key, copy, verdict, chosen, fileName } = preview;
  const { person, story, situation } = copy.package;
  const name = nameOf(person) ?? t('inbox.noName');
  const condition = story.diagnosis ?? (situation.area && t(`terms.area.${situation.area}`));
  const warn = verdict.otherPerson || copy.integrity === 'changed';
  return (
    <li class="row plain pick">
      {verdict.as === 'same' ? (
        <Glyph status="dash" />
      ) : (
        <label class="chk">
          <input
            type="checkbox"
            checked={chosen}
            onChange={(event) => inbox.choose(key, event.currentTarget.checked)}
          />
          <span class="vh">{t('inbox.preview.take', { name, file: fileName })}</span>
        </label>
      )}
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        {condition && (
          <p>
            <bdi>{condition.slice(0, 200)}</bdi>
          </p>
        )}
        <p>{verdictText(voice, verdict)}</p>
        {warn && (
          <p class="warn">
            <Glyph status="diamond" />
            <span>{t(verdict.otherPerson ? 'inbox.preview.otherPerson' : 'inbox.look.seal-changed')}</span>
          </p>
        )}
        {verdict.as === 'newer' && verdict.changes.length > 0 && (
          <details>
            <summary>{t('inbox.preview.show')}</summary>
            <ChangeList changes={verdict.changes} />
          </details>
        )}
        <FileLine preview={preview} seal={t(`inbox.seal.${copy.integrity}`)} />
      </div>
    </li>
  );
}

const verdictText = ({ t }: InboxVoice, { as, changes }: Good['verdict']): string =>
  as === 'newer' ? t('inbox.preview.newer', { count: changes.length }) : t(`inbox.preview.${as}`);

function BadLine({ preview }: { preview: Bad }) {
  const { t } = useInboxVoice();
  const { code, detail = {} } = preview.problem;
  const own = code === 'inbox.backup' || code === 'inbox.too-many';
  const reason = own
    ? t(`inbox.refused.${code === 'inbox.backup' ? 'backup' : 'too-many'}`, detail)
    : problemText(t, preview.problem);
  return (
    <li class="row plain">
      <Glyph status="refused" />
      <div>
        <b>{reason}</b>
        <FileLine preview={preview} />
      </div>
    </li>
  );
}

function FileLine({ preview: { fileName, size }, seal }: { preview: Preview; seal?: string }) {
  const { t } = useInboxVoice();
  return (
    <p>
      <bdi>{fileName || t('inbox.preview.noFile')}</bdi>
      {t('inbox.comma')}
      {sizeText(size)}
      {seal && t('inbox.comma') + seal}
    </p>
  );
}

/** "34 kB": number and unit stay together. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB` : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
