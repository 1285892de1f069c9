/** What the person chose for the fields of a site, kept on this device without any value. */

import { type Match, type Picks, pickKey } from '../../fill/match.ts';
import type { PageReading } from '../../fill/messages.ts';
import { type Token, tokens } from '../../fill/tokens.ts';
import type { Store } from '../../store/port.ts';
import { keyOf, type Picked } from './rows.ts';

type Settings = Pick<Store, 'readSetting' | 'writeSetting'>;

const settingOf = (host: string): string => `fill:${host}`;

/** What is kept of one site; anything that is no pick is dropped. */
export async function readPicks(store: Settings, host: string): Promise<Picks> {
  const read = await store.readSetting(settingOf(host));
  if (!read.ok || typeof read.value !== 'object' || read.value === null) return {};
  const known = Object.entries(read.value).filter(([, token]) => tokens.includes(token as Token));
  return Object.fromEntries(known) as Picks;
}

export const keepPicks = (store: Settings, host: string, picks: Picks) => store.writeSetting(settingOf(host), picks);

/** A key that two fields share says nothing about either. */
export function ownKeys({ fields }: Pick<PageReading, 'fields'>): Map<string, string> {
  const keys = fields.map((field) => [field.id, pickKey(field)] as const);
  return new Map(keys.filter(([, key]) => keys.filter(([, other]) => other === key).length === 1));
}

/** The kept picks at the fields of a page. */
export function pickedBefore(
  frames: readonly { reading: PageReading; matches: readonly Match[] }[],
  picks: Picks,
): Picked {
  if (Object.keys(picks).length === 0) return new Map();
  return new Map(
    frames.flatMap(({ reading }, frame) =>
      [...ownKeys(reading)].flatMap(([field, key]) => {
        const token = picks[key];
        return token === undefined ? [] : [[keyOf(frame, field), token] as const];
      }),
    ),
  );
}
