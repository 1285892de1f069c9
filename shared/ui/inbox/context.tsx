/** What every piece of the coordinator's desk reaches for: the inbox, and words in her language. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { today as dayOf, daysBetween } from '../../kit/dates.ts';
import type { OpenCase } from '../../session/inbox/open-case.ts';
import type { Inbox } from '../../session/inbox.ts';
import { type Voice, voiceOf } from '../context.tsx';

export const InboxContext = createContext<Inbox | undefined>(undefined);

/** Whether there is room for the table. */
export const WideContext = createContext(false);

export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (!inbox) throw new Error('a piece outside the inbox');
  return inbox;
}

export interface InboxVoice extends Voice {
  /** "today 14:40" or "Fri 20 Nov", of an ISO instant. */
  moment(at: string): string;
  /** "in 3 days", "today" or "2 days ago". */
  away(date: string): string;
}

/** The reader's words and formats; redraws when the language changes. */
export function useInboxVoice(): InboxVoice {
  const inbox = useInbox();
  const voice = voiceOf(inbox.speech.value);
  const { t } = voice;
  const today = inbox.today.value;
  return {
    ...voice,
    languageName: (code) => once(`${voice.tag} ${code}`, () => voice.languageName(code)),
    moment(at) {
      const time = new Date(at);
      const day = dayOf(time);
      if (day === today)
        return t('inbox.todayAt', {
          time: once(`${voice.tag} ${time.getHours()}:${time.getMinutes()}`, () => voice.time(time)),
        });
      return day.slice(0, 4) === today.slice(0, 4) ? voice.near(day) : voice.date(day);
    },
    away(date) {
      const count = daysBetween(today, date);
      if (count === 0) return t('inbox.today');
      return count > 0 ? t('inbox.inDays', { count }) : t('inbox.daysAgo', { count: -count });
    },
  };
}

/** The browser takes about a millisecond to get such words ready; a long list asks for the same ones again and again. */
const known = new Map<string, string>();
function once(key: string, make: () => string): string {
  const text = known.get(key) ?? make();
  known.set(key, text);
  return text;
}

/** The open case. Pieces of its page are only drawn while there is one. */
export function useOpenCase(): OpenCase {
  const open = useInbox().open.value;
  if (!open) throw new Error('a case page without a case');
  return open;
}
