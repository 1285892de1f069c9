import { common } from './common.ts';
import { doors } from './doors.ts';
import { places } from './places.ts';
import { problems } from './problems.ts';
import { start } from './start.ts';

export const first = { common, places, problems, start, doors };
