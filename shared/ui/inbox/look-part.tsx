/** What to look at before relying on the package. */

import { redFlagById } from '../../catalog/index.ts';
import type { Look, LookKind } from '../../session/inbox/look.ts';
import { Glyph, Icon } from '../parts/icon.tsx';
import { type InboxVoice, useInboxVoice, useOpenCase } from './context.tsx';
import { Part, recordName } from './texts.tsx';

export function LookPart() {
  const { t } = useInboxVoice();
  return (
    <Part title={t('inbox.look.title')}>
      <ul class="list ruled looks">
        {useOpenCase().looks.map((look) => (
          <Line key={look.kind} look={look} />
        ))}
      </ul>
    </Part>
  );
}

function Line({ look }: { look: Look }) {
  const voice = useInboxVoice();
  const { entries } = useOpenCase().study;
  const { t, list } = voice;
  const { kind, shape, records, count } = look;
  const names =
    kind === 'someone-acts'
      ? actors(voice, look.texts)
      : records.length > 0
        ? records.map((id) => recordName(voice, id, entries))
        : look.texts;
  const title = (t as (key: string, options: object) => string)(`inbox.look.${kind}`, { count, names: list(names) });
  const more = reasonOf(voice, kind);
  return (
    <li class="row plain">
      {shape === 'info' ? <Icon name="info" /> : <Glyph status={shape} />}
      <div>
        <b>{title}</b>
        {own.has(kind) && (
          <ul>
            {textsOf(voice, look).map((text) => (
              <li key={text}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        )}
        {more && <p>{more}</p>}
      </div>
    </li>
  );
}

/** Kinds whose texts are worth reading one by one. */
const own: ReadonlySet<LookKind> = new Set<LookKind>(['emergency', 'names-differ', 'medicine-unchecked']);

const textsOf = ({ say }: InboxVoice, { kind, texts }: Look): readonly string[] =>
  kind !== 'emergency'
    ? texts
    : texts.map((id) => {
        const flag = redFlagById(id);
        return flag ? say(flag.text) : id;
      });

const actors = ({ t }: InboxVoice, ids: readonly string[]): string[] =>
  ids.map((id) => (t as (key: string, options: object) => string)(`inbox.actor.${id}`, { defaultValue: id }));

const reasons = {
  'names-differ': 'inbox.look.namesWhy',
  'other-person': 'inbox.look.otherPersonWhy',
  'seal-changed': 'inbox.look.sealChangedWhy',
  'seal-absent': 'inbox.look.sealAbsentWhy',
  'seal-unchecked': 'inbox.look.sealUncheckedWhy',
  'direction-marks': 'inbox.look.directionWhy',
} as const satisfies { readonly [K in LookKind]?: string };

const reasonOf = ({ t }: InboxVoice, kind: LookKind): string | undefined =>
  kind in reasons ? t(reasons[kind as keyof typeof reasons]) : undefined;
