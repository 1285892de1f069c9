import { common } from './common.ts';
import { terms } from './terms.ts';
import { start } from './start.ts';
import { emergency } from './emergency.ts';
import { situation } from './situation.ts';
import { home } from './home.ts';
import { records } from './records.ts';
import { record } from './record.ts';
import { counter } from './counter.ts';
import { questions } from './questions.ts';
import { story } from './story.ts';
import { person } from './person.ts';
import { medicines } from './medicines.ts';
import { check } from './check.ts';
import { exporting } from './exporting.ts';
import { settings } from './settings.ts';
import { inbox } from './inbox.ts';
import { problems } from './problems.ts';
import { places } from './places.ts';
import { reasons } from './reasons.ts';
import { paper } from './paper.ts';
import { doors } from './doors.ts';

export const words = {
  common,
  terms,
  start,
  emergency,
  situation,
  home,
  records,
  record,
  counter,
  questions,
  story,
  person,
  medicines,
  check,
  exporting,
  settings,
  inbox,
  problems,
  places,
  reasons,
  paper,
  doors,
};
