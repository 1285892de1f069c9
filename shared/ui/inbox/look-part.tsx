/** What to look at before relying on the package. */

import { redFlagById } from '../../catalog/index.ts';
import type { ChecklistEntry } from '../../checklist/entries.ts';
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
  const { t, list } = voice;
  const { kind, shape, count } = look;
  const names = list(kind === 'someone-acts' ? actors(voice, look.texts) : look.texts);
  const title = (t as (key: string, options: object) => string)(`inbox.look.${kind}`, { count, names });
  const items = itemsOf(voice, look, useOpenCase().study.entries);
  const more = reasonOf(voice, kind);
  return (
    <li class="row plain">
      {shape === 'info' ? <Icon name="info" /> : <Glyph status={shape} />}
      <div>
        <b>{title}</b>
        {items.length > 0 && (
          <ul>
            {items.map((text) => (
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

/** Kinds whose records are not in their sentence already. */
const naming: ReadonlySet<LookKind> = new Set<LookKind>(['too-old', 'not-translated']);
/** Kinds whose texts are worth reading one by one. */
const own: ReadonlySet<LookKind> = new Set<LookKind>(['names-differ', 'medicine-unchecked']);

function itemsOf(
  voice: InboxVoice,
  { kind, texts, records }: Look,
  entries: readonly ChecklistEntry[],
): readonly string[] {
  if (naming.has(kind)) return records.map((id) => recordName(voice, id, entries));
  if (kind !== 'emergency') return own.has(kind) ? texts : [];
  return texts.map((id) => {
    const flag = redFlagById(id);
    return flag ? voice.say(flag.text) : id;
  });
}

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
