/** One line per case: a table where there is room, a list of the same facts where there is not. */

import { daysBetween } from '../../kit/dates.ts';
import type { SortKey } from '../../session/inbox/find.ts';
import type { Row } from '../../session/inbox/row.ts';
import { Glyph } from '../parts/icon.tsx';
import { Grid, type GridHead, OpenCase } from '../parts/table.tsx';
import { useInbox, useInboxVoice } from './context.tsx';
import { Day, InHand, markOf, missingText, requestText, StateWord, Told } from './texts.tsx';

const columns: readonly { key: string; sort?: SortKey }[] = [
  { key: 'case', sort: 'name' },
  { key: 'condition' },
  { key: 'language' },
  { key: 'records', sort: 'records' },
  { key: 'missing' },
  { key: 'decideBy', sort: 'decideBy' },
  { key: 'state', sort: 'state' },
  { key: 'received', sort: 'received' },
];

export function CaseTable({ rows }: { rows: readonly Row[] }) {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  const { by, down } = inbox.sort.value;
  const head = columns.map(
    ({ key, sort }): GridHead => ({
      key,
      label: t(`inbox.column.${key as 'case'}`),
      sorted: sort === by ? (down ? 'descending' : 'ascending') : undefined,
      onSort: sort && (() => inbox.order(sort)),
    }),
  );
  return (
    <Grid caption={t('inbox.title')} head={head}>
      {rows.map((row) => (
        <TableLine key={row.id} row={row} />
      ))}
    </Grid>
  );
}

function TableLine({ row }: { row: Row }) {
  const inbox = useInbox();
  const voice = useInboxVoice();
  const study = inbox.study(row);
  return (
    <tr data-case={row.id}>
      <td>
        <OpenCase label={row.code} onClick={() => void inbox.openCase(row.id)} />
        <small>
          <Who row={row} />
        </small>
      </td>
      <td>
        <b>
          <Condition row={row} />
        </b>
        <small>{requestText(voice, row)}</small>
      </td>
      <td>{voice.languageName(row.language)}</td>
      <td>
        <InHand study={study} />
      </td>
      <td>{missingText(voice, study)}</td>
      <td class="nw">
        <DecideBy row={row} />
      </td>
      <td>
        <StateWord state={row.notes.state} />
        <small>
          <Told>{[row.notes.assignee, ...row.notes.tags].filter(Boolean).join(voice.t('inbox.comma'))}</Told>
        </small>
      </td>
      <td class="nw">{voice.moment(row.current.received)}</td>
    </tr>
  );
}

export function CaseList({ rows }: { rows: readonly Row[] }) {
  return (
    <ul class="list" onKeyDown={walk}>
      {rows.map((row) => (
        <ListLine key={row.id} row={row} />
      ))}
    </ul>
  );
}

function ListLine({ row }: { row: Row }) {
  const inbox = useInbox();
  const voice = useInboxVoice();
  const { t } = voice;
  const study = inbox.study(row);
  return (
    <li class="row" data-case={row.id}>
      <Glyph status={markOf(row.notes.state)} />
      <div class="ttl">
        <button type="button" class="open" onClick={() => void inbox.openCase(row.id)}>
          <span class="num">{row.code}</span> <Who row={row} />
        </button>
      </div>
      <span class="st off">{t(`inbox.state.${row.notes.state}`)}</span>
      <div class="more">
        <p>
          <b>
            <Condition row={row} />
          </b>
        </p>
        <p>{[requestText(voice, row), voice.languageName(row.language)].filter(Boolean).join(t('inbox.comma'))}</p>
        <p>{voice.moment(row.current.received)}</p>
        <div class="two">
          {t('inbox.column.records')}
          {t('inbox.colon')}
          <InHand study={study} />
        </div>
        {row.decideBy && (
          <p>
            {t('inbox.column.decideBy')}
            {t('inbox.colon')}
            <DecideBy row={row} />
          </p>
        )}
        <p>
          {t('inbox.column.missing')}
          {t('inbox.colon')}
          {missingText(voice, study)}
        </p>
      </div>
    </li>
  );
}

/** The arrow keys walk from case to case, as in the table. */
function walk(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.open')];
  const next = lines[lines.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  next.focus();
  event.preventDefault();
}

function Who({ row: { name, age, sex, example } }: { row: Row }) {
  const { t } = useInboxVoice();
  const facts = [
    sex && sex !== 'unknown' && t(`terms.sex.${sex}`),
    age !== undefined && t('inbox.ageShort', { count: age }),
  ];
  return (
    <>
      {name ? <bdi>{name}</bdi> : t('inbox.noName')}
      {facts.filter(Boolean).map((fact) => t('inbox.comma') + fact)}
      {example && `${t('inbox.comma')}${t('inbox.example')}`}
    </>
  );
}

function Condition({ row: { diagnosis, area } }: { row: Row }) {
  const { t } = useInboxVoice();
  if (diagnosis) return <bdi>{diagnosis}</bdi>;
  return <>{area ? t(`terms.area.${area}`) : t('inbox.noCondition')}</>;
}

function DecideBy({ row: { decideBy } }: { row: Row }) {
  const inbox = useInbox();
  const { t } = useInboxVoice();
  if (!decideBy) return <span class="off">{t('inbox.noDate')}</span>;
  return <Day date={decideBy} soon={daysBetween(inbox.today.value, decideBy) <= 4} />;
}
