/** Which page it is, what stands in the way, and the parts of it that need a word of their own. */

import type { TFunction } from 'i18next';
import type { Problem } from '../../../kit/result.ts';
import type { Fill } from '../../../session/fill.ts';
import { useVoice } from '../../context.tsx';
import { Button } from '../../parts/button.tsx';
import { Band, Note } from '../../parts/frame.tsx';

type FillProps = { fill: Fill };

export function PageBand({ fill }: FillProps) {
  const { t } = useVoice();
  const page = fill.page.value;
  const isKnown = page && fill.state.value !== 'idle' && fill.state.value !== 'reading';
  return (
    <>
      {isKnown && (
        <Band>
          <Note icon="app-window">
            <p>
              <b>
                <bdi lang={page.frames[0]?.reading.lang || undefined}>{page.title}</bdi>
              </b>
            </p>
            <p class="two">
              <bdi dir="ltr">{page.host}</bdi>
            </p>
          </Note>
        </Band>
      )}
      <div aria-live="polite">{fill.notice.value && <Notice fill={fill} problem={fill.notice.value} />}</div>
      {isKnown && page.closed.map((origin) => <Closed key={origin} fill={fill} origin={origin} />)}
      {isKnown && page.tooMany > 0 && (
        <Band>
          <p>{t('fill.tooMany', { count: page.tooMany })}</p>
        </Band>
      )}
    </>
  );
}

const words = {
  'page.no-permission': 'noPermission',
  'page.none': 'none',
  'page.changed': 'changed',
  'page.empty': 'empty',
  'page.refused': 'refused',
  'page.file': 'file',
} as const;

const sentence = (t: TFunction, { code }: Problem): string =>
  code === 'page.forgotten' ? t('fill.forgotten') : t(`fill.problem.${words[code as keyof typeof words] ?? 'changed'}`);

function Notice({ fill, problem }: FillProps & { problem: Problem }) {
  const { t } = useVoice();
  const { origin, host } = problem.detail ?? {};
  const isNews = problem.code === 'page.forgotten' || problem.code === 'page.empty';
  return (
    <Band tone={isNews ? undefined : 'act'}>
      <Note icon={isNews ? 'info' : 'triangle-alert'}>
        <p>{sentence(t, problem)}</p>
        {origin && (
          <Button small onClick={() => void fill.allow(String(origin))}>
            {t('fill.allow', { host })}
          </Button>
        )}
      </Note>
    </Band>
  );
}

/** A form from another house, such as a form service, inside the page. */
function Closed({ fill, origin }: FillProps & { origin: string }) {
  const { t } = useVoice();
  const { host } = new URL(origin);
  return (
    <Band>
      <Note icon="lock">
        <p>{t('fill.closed', { host })}</p>
        <Button small onClick={() => void fill.allow(origin)}>
          {t('fill.allow', { host })}
        </Button>
      </Note>
    </Band>
  );
}
