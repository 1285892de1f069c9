/** read: what a page asks for. Runs in the page's isolated world on the person's press; changes nothing and tells no value. */

import type { Field, ReadReply } from './messages.ts';
import { hold } from './page-side.ts';
import { describe, type Ids } from './read/describe.ts';
import { forgetLabels } from './read/labels.ts';
import { clean } from './read/text.ts';
import { forgetStyles, isShown } from './read/visible.ts';
import { type Unit, walkPage, withCounts } from './read/walk.ts';

/** More than this is an application, not a form: we decline rather than hold the page up. */
const mostControls = 3_000;

function shownUnits(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => {
    const elements = unit.elements.filter(isShown);
    return elements.length > 0 ? [{ ...unit, elements }] : [];
  });
}

const token = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

function makeIds(elements: Map<string, WeakRef<Element>>): Ids {
  const known = new Map<Element, string>();
  const boxes = new Map<Element, number>();
  return {
    of(element) {
      let id = known.get(element);
      if (!id) {
        id = `f${known.size + 1}`;
        known.set(element, id);
        elements.set(id, new WeakRef(element));
      }
      return id;
    },
    box(element) {
      if (!element) return 0;
      const number = boxes.get(element) ?? boxes.size + 1;
      boxes.set(element, number);
      return number;
    },
  };
}

/** Describes the visible controls of this frame and keeps the elements behind their ids for a later commit. */
export function readPage(): ReadReply {
  forgetLabels();
  forgetStyles();
  const walk = walkPage(document.documentElement, mostControls);
  if (walk.seen > mostControls) return { ok: false, reason: 'too-many-controls', count: walk.seen };
  const shown = withCounts(walk, shownUnits(walk.units));
  const reading = token();
  const elements = new Map<string, WeakRef<Element>>();
  const ids = makeIds(elements);
  const fields: Field[] = shown.units.map((unit) => describe(unit, shown, ids));
  hold({ reading, url: location.href, elements });
  return {
    ok: true,
    reading,
    url: location.href,
    lang: document.documentElement.lang,
    about: clean(`${document.title} ${walk.headings.join(' ')}`).slice(0, 2_000),
    fields,
    foreignFrames: [...new Set(walk.foreignFrames)],
  };
}
