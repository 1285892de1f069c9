/** What changed, item by item: which thing, which answer of it, what it was and what it is. */

import { officeById, questionById } from '../../catalog/index.ts';
import { isDateText } from '../../kit/dates.ts';
import { type Change, changedParts, type FieldChange, type Leaf } from '../../package/compare.ts';
import { Icon } from '../parts/icon.tsx';
import { type InboxVoice, useInboxVoice } from './context.tsx';
import { recordName } from './texts.tsx';

export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useInboxVoice();
  const groups = changedParts
    .map((part) => ({ part, of: changes.filter((change) => change.part === part) }))
    .filter(({ of }) => of.length > 0);
  return (
    <ul class="list changes">
      {groups.map(({ part, of }) => (
        <li key={part}>
          <h3>{t(`inbox.part.${part}`)}</h3>
          <ul>
            {of.map((change, place) => (
              <ChangeLine key={`${change.id}${place}`} change={change} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const voice = useInboxVoice();
  const { t } = voice;
  const { kind, fields } = change;
  const name = nameOf(voice, change);
  if (fields[0]?.field === 'order') return <li>{t('inbox.news.order')}</li>;
  // A thing that came or went is said once; its answers stand in the case below.
  const whole = kind !== 'changed' && change.id !== undefined && change.part !== 'records';
  return (
    <li>
      {name && (
        <>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
        </>
      )}
      {kind !== 'changed' && <span class="act">{t(`inbox.news.${kind}`)}</span>}
      {!whole && fields.map((field) => <FieldLine key={field.field} field={field} />)}
    </li>
  );
}

function FieldLine({ field: { field, before, after } }: { field: FieldChange }) {
  const voice = useInboxVoice();
  const { t } = voice;
  const value = (leaf: Leaf) => <bdi class="told">{valueText(voice, field, leaf)}</bdi>;
  return (
    <p>
      <span class="off">{fieldName(voice, field)}</span>{' '}
      {!isBare(field) && before !== undefined && (
        <>
          <span class="vh">{t('inbox.news.was')} </span>
          <del>{value(before)}</del> {after !== undefined && <Icon name="arrow-right" small />}{' '}
        </>
      )}
      {!isBare(field) && after !== undefined && (
        <>
          <span class="vh">{t('inbox.news.now')} </span>
          {value(after)}
        </>
      )}
    </p>
  );
}

function nameOf(voice: InboxVoice, { part, id, name, fields }: Change): string | undefined {
  if (id === undefined) return undefined;
  if (part === 'records') return recordName(voice, id, []);
  const bank = fields.find((one) => one.field === 'bank');
  const question = questionById(String(bank?.after ?? bank?.before ?? ''));
  return name ?? (question && voice.say(question.text));
}

/** Lists of ids: that they changed is news, the ids themselves are not for reading. */
const bare = new Set(['leftOut', 'reportItems', 'bookingItems', 'translationChecks', 'badFits', 'bank', 'emergency']);
const isBare = (field: string): boolean => bare.has(field);

type Lookup = (key: string, options: object) => string;

/** The last part of the path that has a name; "dates.decideBy" is "decide by". */
function fieldName({ t }: InboxVoice, field: string): string {
  const parts = field.split('.');
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'events') return (t as Lookup)(`terms.event.${last}`, {});
  const name = [...parts]
    .reverse()
    .map((part) => (t as Lookup)(`inbox.fields.${part}`, { defaultValue: '' }))
    .find((text) => text !== '');
  return name ?? t('inbox.fields.other');
}

/** Where the words for the values of a field stand. */
const vocabularies: Readonly<Record<string, string>> = {
  status: 'terms.status',
  noted: 'terms.status',
  journey: 'terms.journeyShort',
  opinion: 'terms.opinion',
  area: 'terms.area',
  mode: 'terms.mode',
  stage: 'terms.stage',
  sex: 'terms.sex',
  actor: 'inbox.actor',
  kind: 'inbox.story.kind',
  'translation.state': 'terms.translation',
};

const plain: Readonly<Record<string, string>> = {
  yes: 'common.yes',
  true: 'common.yes',
  no: 'common.no',
  false: 'common.no',
  unknown: 'common.notSure',
  none: 'common.none',
};

function valueText(voice: InboxVoice, field: string, leaf: Leaf): string {
  const t = voice.t as Lookup;
  const text = String(leaf);
  const last = field.split('.').at(-1) ?? '';
  const vocabulary = vocabularies[field] ?? vocabularies[last];
  if (vocabulary) return t(`${vocabulary}.${text}`, { defaultValue: text });
  if (field === 'modifiers')
    return text
      .split(', ')
      .map((one) => t(`terms.modifier.${one}`, { defaultValue: one }))
      .join('; ');
  const office = last === 'office' ? officeById(text) : undefined;
  if (office) return voice.say(office.name);
  if (last === 'language') return voice.languageName(text);
  if (last === 'nationality' || last === 'country') return voice.country(text);
  if (text.length > 4 && isDateText(text)) return voice.date(text);
  const word = plain[text];
  return word ? t(word, {}) : text;
}
