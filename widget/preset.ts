/** What the clinic's page already knows of its patients: the journey and the kind of opinion. */

import { answer } from '../shared/case/edits.ts';
import { journeys, opinions } from '../shared/case/terms.ts';
import type { Desk } from '../shared/session/desk.ts';

/** The attributes `journey` and `opinion`; a word we do not know is left out. */
function readPreset(host: Element) {
  const journey = journeys.find((one) => one === host.getAttribute('journey'));
  const opinion = opinions.find((one) => one === host.getAttribute('opinion'));
  return { ...(journey && { journey }), ...(opinion && { opinion }) };
}

/** A desk whose new cases begin with these answers; the person can change them like any other. */
export function presetDesk(desk: Desk, host: Element): Desk {
  return {
    ...desk,
    async startCase() {
      await desk.startCase();
      const preset = readPreset(host);
      if (Object.keys(preset).length > 0) desk.edit(answer(preset));
    },
  };
}
