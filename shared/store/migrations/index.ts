/** Every step from nothing to the shape of today, in order. The version of the database is the length of this list. */

import type { Migration } from '../database.ts';
import { first } from './001-first.ts';

export const migrations: readonly Migration[] = [first];
