/** Where a package that came in belongs. */

import { passportNameOf } from '../../checklist/counter.ts';
import { namesThatDiffer } from '../../checklist/identity-findings.ts';
import { caseOf } from '../../package/case-of.ts';
import { type Change, changesBetween, saySame } from '../../package/compare.ts';
import type { RecordsPackage } from '../../package/schema.ts';
import { byMaking, type Copy } from './stored.ts';

export interface Verdict {
  /** `same`: it says what a copy here says. `older`: made before the copy that stands for the case. */
  as: 'new' | 'newer' | 'older' | 'same';
  /** Against the newest copy here. */
  changes: readonly Change[];
  /** Another name or birth date than in the copies here: perhaps another person under the same case id. */
  otherPerson: boolean;
}

/** Judges a package against the copies of the same case, oldest making first. */
export function judge(incoming: Copy, copies: readonly Copy[]): Verdict {
  const last = copies.at(-1);
  if (!last) return { as: 'new', changes: [], otherPerson: false };
  const otherPerson = personDiffers(last.package, incoming.package);
  if (copies.some((copy) => saySame(copy.package, incoming.package))) return { as: 'same', changes: [], otherPerson };
  const as = byMaking(last, incoming) < 0 ? 'newer' : 'older';
  return { as, changes: changesBetween(last.package, incoming.package), otherPerson };
}

/** A name or birth date that is left out differs from nothing. */
export function personDiffers(a: RecordsPackage, b: RecordsPackage): boolean {
  const born = [a.person.birthDate, b.person.birthDate];
  if (born[0] && born[1] && born[0] !== born[1]) return true;
  const [before, after] = [caseOf(a), caseOf(b)];
  const [old, now] = [passportNameOf(before), passportNameOf(after)];
  if (!old || !now) return false;
  const { name } = after.person;
  const known = { ...after, person: { ...after.person, name: { ...name, aliases: [old] } } };
  // A name that became an alias, or an alias that became the name, is the same person.
  const linked = [...before.person.name.aliases, ...name.aliases].some((alias) =>
    [old, now].includes(alias.trim().toUpperCase()),
  );
  return namesThatDiffer(known).length > 0 && !linked;
}
