/** What happens next with one record, in one line; nothing when nothing is next. */

import type { Case } from '../../../case/case.ts';
import { officeById } from '../../../catalog/index.ts';
import type { ChecklistEntry } from '../../../checklist/entries.ts';
import { isOverdue, sideOf, type WhereToAsk, whereToAsk } from '../../../checklist/views.ts';
import { reasonText } from '../../../session/reasons.ts';
import type { Voice } from '../../context.tsx';

/** A place to ask, in the reader's words. */
export function whereText({ say }: Voice, { office, words }: WhereToAsk): string | undefined {
  const known = office === undefined ? undefined : officeById(office);
  return known ? say(known.name) : words;
}

export function nextLine(voice: Voice, entry: ChecklistEntry, of: Case, today: string): string | undefined {
  const { t, say } = voice;
  switch (entry.status) {
    case 'unknown':
      return unknownLine(voice, entry);
    case 'requested':
      return requestedLine(voice, entry, of, today);
    case 'refused':
      return refusedLine(voice, entry, of);
    case 'cannot-get':
      return entry.state.reason || (entry.record.instead && say(entry.record.instead));
    case 'have':
      return entry.stale ? t('records.line.stale') : translationLine(voice, entry);
    default:
      return undefined;
  }
}

function unknownLine(voice: Voice, { record, reasons }: ChecklistEntry): string | undefined {
  const { t } = voice;
  if (record.madeFrom) {
    const place = record.madeFrom === 'questions' ? t('places.questions') : t('places.story');
    return t('records.line.write', { place });
  }
  const open = reasons.find((reason) => reason.kind === 'not-yet-known');
  return open && reasonText(t, open, voice);
}

function requestedLine(voice: Voice, entry: ChecklistEntry, of: Case, today: string): string | undefined {
  const { t, near } = voice;
  const { on, due, office, officeOther } = entry.state;
  if (due && isOverdue(entry, today)) return t('records.line.overdue', { date: near(due) });
  if (on && due) return t('records.line.askedPromised', { date: near(on), due: near(due) });
  if (due) return t('records.line.promised', { date: near(due) });
  const where = office || officeOther ? whereText(voice, whereToAsk(entry, of)) : undefined;
  const asked = on && t('records.line.asked', { date: near(on) });
  return [asked, where].filter(Boolean).join(' · ') || undefined;
}

/** In China a patient may ask for a copy of the whole record (State Council Order 701, Art. 16); elsewhere laws differ. */
function refusedLine({ t, near }: Voice, entry: ChecklistEntry, of: Case): string {
  const { on } = entry.state;
  const right = sideOf(of) === 'china';
  if (!on) return t(right ? 'records.line.refusedRight' : 'records.line.refused');
  return t(right ? 'records.line.refusedOnRight' : 'records.line.refusedOn', { date: near(on) });
}

function translationLine({ t }: Voice, { state }: ChecklistEntry): string | undefined {
  const { state: stands, by } = state.translation ?? {};
  if (!stands || stands === 'none-needed') return undefined;
  return [t(`terms.translation.${stands}`), stands === 'done' ? by : undefined].filter(Boolean).join(' · ');
}
