/** An inbox on the memory store, a clock that stands still, and packages to drop into it. */

import type { Case } from '../../../shared/case/case.ts';
import { newCase } from '../../../shared/case/case.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { RecordsPackage } from '../../../shared/package/schema.ts';
import type { SealInput } from '../../../shared/package/seal.ts';
import { type Inbox, openInbox } from '../../../shared/session/inbox.ts';
import type { Ports } from '../../../shared/session/ports.ts';
import { createMemoryStore } from '../../../shared/store/memory.ts';
import { sealed } from '../package/sealed.ts';

const now = '2026-11-25T10:00:00.000Z';

export interface Door extends Ports {
  saved: { name: string; text: string }[];
  copied: string[];
}

export function door(more: Partial<Ports> = {}): Door {
  const saved: Door['saved'] = [];
  const copied: string[] = [];
  let count = 0;
  return {
    store: createMemoryStore(),
    now: () => new Date(now),
    random(bytes) {
      count += 1;
      return bytes
        .fill(0)
        .fill(count & 255, 0, 1)
        .fill(count >> 8, 1, 2);
    },
    async save(file, name) {
      saved.push({ name, text: await file.text() });
      return ok('saved' as const);
    },
    print: () => {},
    async copy(text) {
      copied.push(text);
      return ok(undefined);
    },
    languages: ['en'],
    door: 'page',
    saved,
    copied,
    ...more,
  };
}

export const someone = (id: string, patch: Partial<Case['person']> = {}): Case => {
  const blank = newCase(id, '2026-11-01T08:00:00.000Z');
  const name = { family: 'Abenov', given: 'Nurlan', aliases: [] };
  return { ...blank, revision: 3, person: { ...blank.person, name, birthDate: '1968-04-17', ...patch } };
};

export const fileOf = (document: RecordsPackage | object, name = 'records-package.json'): File =>
  new File([JSON.stringify(document)], name, { type: 'application/json' });

export const packageFile = async (of: Case, more: Partial<SealInput> = {}): Promise<File> =>
  fileOf(await sealed(of, more));

/** An inbox that already holds the packages of these cases. */
export async function inboxWith(cases: readonly Case[], ports: Ports = door()): Promise<Inbox> {
  const inbox = await openInbox(ports);
  await inbox.takeFiles(await Promise.all(cases.map((one) => packageFile(one))));
  await inbox.accept();
  return inbox;
}
