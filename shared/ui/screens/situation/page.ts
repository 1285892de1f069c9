/** What every page of the situation is given. */

import type { DateState } from '../../parts/date-field.tsx';

export interface PageProps {
  /** "Question 3 of 11". */
  over: string;
  focusKey: string | undefined;
  /** What is wrong with a field, by its id; `answer` is the page's one question. */
  errorOf: (field: string) => string | undefined;
  /** Tells how far a date is typed: an unfinished one holds up Continue. */
  onDate: (field: string, state: DateState) => void;
}
