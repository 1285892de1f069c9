/** Fills a page beside the panel from a received package: the same engine as the patient's own. */

import { packageFileName } from '../../export/index.ts';
import { caseOf } from '../../package/case-of.ts';
import type { RecordsPackage } from '../../package/schema.ts';
import { createFill, type Fill } from '../fill.ts';
import type { Inbox } from '../inbox.ts';

/** Undefined where the door has no page beside it. */
export function fillOfPackage({ ports, today }: Inbox, document: RecordsPackage): Fill | undefined {
  const { page, store } = ports;
  if (!page) return undefined;
  const name = packageFileName(document, 'json');
  const json = { id: 'json', name, type: 'application/json', is: 'package' } as const;
  const make = async () => {
    const { packageFile } = await import('../exchange.ts');
    return packageFile(document);
  };
  return createFill({
    page,
    store,
    today: () => today.peek(),
    open: () => caseOf(document),
    files: () => [{ ...json, make }],
  });
}
