import { allergies } from './allergies.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { counter } from './counter.ts';
import { doors } from './doors.ts';
import { emergency } from './emergency.ts';
import { exporting } from './exporting.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { medicines } from './medicines.ts';
import { paper } from './paper.ts';
import { person } from './person.ts';
import { places } from './places.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { record } from './record.ts';
import { records } from './records.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { situation } from './situation.ts';
import { start } from './start.ts';
import { story } from './story.ts';
import { terms } from './terms.ts';
import { translation } from './translation.ts';

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
  allergies,
  report,
  translation,
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
