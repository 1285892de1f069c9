import type { Words } from '../../languages.ts';
import { allergies } from './allergies.ts';
import { check } from './check.ts';
import { counter } from './counter.ts';
import { emergency } from './emergency.ts';
import { exporting } from './exporting.ts';
import { fill } from './fill.ts';
import { first } from './first.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { medicines } from './medicines.ts';
import { paper } from './paper.ts';
import { person } from './person.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { record } from './record.ts';
import { records } from './records.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { situation } from './situation.ts';
import { story } from './story.ts';
import { terms } from './terms.ts';
import { translation } from './translation.ts';

export const words = {
  ...first,
  terms,
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
  fill,
  settings,
  inbox,
  reasons,
  paper,
} satisfies Words;
