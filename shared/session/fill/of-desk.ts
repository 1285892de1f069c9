/** The fill of the patient's desk: one for each open case, so that a person may look elsewhere and come back to the undo. */

import { packageFileName } from '../../export/index.ts';
import { fail } from '../../kit/result.ts';
import type { Desk } from '../desk-shape.ts';
import { createFill, type Fill } from '../fill.ts';
import type { FileOffer } from './files.ts';

const fills = new WeakMap<Desk, { of: string | undefined; fill: Fill }>();

/** Undefined where the door has no page beside it. */
export function fillOf(desk: Desk): Fill | undefined {
  const { page, store } = desk.ports;
  if (!page) return undefined;
  const of = desk.current.peek()?.id;
  const known = fills.get(desk);
  if (known && known.of === of) return known.fill;
  const fill = createFill({
    page,
    store,
    today: () => desk.today.peek(),
    open: () => desk.current.peek(),
    files: ({ id }) => offersOf(desk, id),
  });
  fills.set(desk, { of, fill });
  return fill;
}

function offersOf(desk: Desk, id: string): FileOffer[] {
  const created = desk.ports.now().toISOString();
  const name = (extension: string) => packageFileName({ created, id }, extension);
  const json = { id: 'json', name: name('json'), type: 'application/json', is: 'package' } as const;
  const pdf = { id: 'pdf', name: name('pdf'), type: 'application/pdf', is: 'pdf' } as const;
  return [
    { ...json, make: () => makeJson(desk) },
    { ...pdf, make: (onProgress) => makePdfFile(desk, onProgress) },
  ];
}

async function makeJson(desk: Desk) {
  const { makePackage, packageFile } = await import('../exchange.ts');
  await desk.flush();
  const sealed = await makePackage(desk);
  return sealed.ok ? packageFile(sealed.value) : sealed;
}

async function makePdfFile(desk: Desk, onProgress: (done: number) => void) {
  const { makePdf } = await import('../exchange.ts');
  await desk.flush();
  const made = await makePdf(desk, { signal: new AbortController().signal, onProgress });
  if (!made.ok) return made;
  return made.value ? ({ ok: true, value: made.value } as const) : fail('pdf.other');
}
