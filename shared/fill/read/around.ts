/** Text near a control when no label is tied to it: before it, after it, in its row, over its column, over its group. */

import type { Evidence, Source } from '../messages.ts';
import { labels } from './labels.ts';
import { clean, textAfter, textOf } from './text.ts';
import type { Unit, Walk } from './walk.ts';

/** More controls than this in one box: its text speaks of something else. */
const largestGroup = 8;
const longestBefore = 120;

const parentOf = (element: Element): Element | null => element.parentElement;

/** The smallest element that holds the whole unit. */
export function homeOf(unit: Unit): Element {
  let at: Element = unit.elements[0] as Element;
  while (unit.elements.some((element) => !at.contains(element)) && at.parentElement) at = at.parentElement;
  return at;
}

/** The largest element around the unit that holds no other control. */
export function cellOf(unit: Unit, walk: Walk): Element {
  let at = homeOf(unit);
  for (;;) {
    const parent = parentOf(at);
    if (!parent || parent === document.body || (walk.counts.get(parent) ?? 0) > 1) return at;
    if (['form', 'fieldset', 'tr', 'main', 'section'].includes(parent.localName)) return at;
    at = parent;
  }
}

const skipTitles = (branch: Element): boolean => /^h[1-6]$|^legend$/.test(branch.localName);

/** Text of the nearest earlier sibling that holds no control. */
function siblingText(cell: Element, walk: Walk, backwards: boolean): string {
  const stray = looseText(cell, backwards);
  if (stray) return stray;
  let at = backwards ? cell.previousElementSibling : cell.nextElementSibling;
  for (let steps = 0; at && steps < 3; steps += 1) {
    if ((walk.counts.get(at) ?? 0) > 0 || isUnit(at, walk)) return '';
    const text = skipTitles(at) ? '' : textOf(at);
    if (text) return text.length <= longestBefore ? text : '';
    at = backwards ? at.previousElementSibling : at.nextElementSibling;
  }
  return '';
}

const isUnit = (element: Element, walk: Walk): boolean => walk.units.length > 0 && unitElements(walk).has(element);
const unitSets = new WeakMap<Walk, Set<Element>>();
function unitElements(walk: Walk): Set<Element> {
  let set = unitSets.get(walk);
  if (!set) {
    set = new Set(walk.units.flatMap((unit) => unit.elements));
    unitSets.set(walk, set);
  }
  return set;
}

/** Bare text beside the control, as old pages write it: `Name: <input> Phone: <input>`. */
function looseText(cell: Element, backwards: boolean): string {
  const parts: string[] = [];
  for (let at = step(cell, backwards); at; at = step(at, backwards)) {
    if (at.nodeType === Node.TEXT_NODE) parts.push(at.nodeValue ?? '');
    else if (
      at instanceof Element &&
      ['b', 'strong', 'span', 'font', 'em', 'i', 'small', 'sup'].includes(at.localName)
    ) {
      if (at.querySelector('input, select, textarea')) break;
      parts.push(at.textContent ?? '');
    } else if (parts.some((part) => part.trim())) break;
    else if (!(at instanceof HTMLBRElement)) break;
  }
  return clean((backwards ? parts.reverse() : parts).join('')).slice(0, longestBefore);
}

const step = (node: Node, backwards: boolean): Node | null => (backwards ? node.previousSibling : node.nextSibling);

/** The head of the column, or the cell above, for a control in a table. */
function headerText(home: Element, walk: Walk): string {
  const cell = home.closest('td, th, [role="cell"], [role="gridcell"]');
  const row = cell?.parentElement;
  const table = row?.closest('table, [role="table"], [role="grid"]');
  if (!cell || !row || !table) return '';
  const index = [...row.children].indexOf(cell);
  const heads = table.querySelectorAll('thead tr:last-of-type > *, [role="columnheader"]');
  const head = heads[index];
  if (head && heads.length === row.childElementCount) return textOf(head);
  const first = table.querySelector('tr');
  for (const above of [row.previousElementSibling, first]) {
    const over =
      above && above !== row && above.childElementCount === row.childElementCount ? above.children[index] : undefined;
    if (over && (walk.counts.get(over) ?? 0) === 0) {
      const text = textOf(over);
      if (text) return text;
    }
  }
  return '';
}

/** Text over a small group of controls, before the first of them. */
function groupTexts(cell: Element, walk: Walk): string[] {
  const found: string[] = [];
  let at: Element = cell;
  for (let steps = 0; steps < 4; steps += 1) {
    const parent = parentOf(at);
    const held = parent ? (walk.counts.get(parent) ?? 0) : 0;
    if (!parent || held > largestGroup || parent === document.body || parent.localName === 'form') break;
    const first = held > 1 ? firstCell(parent, walk) : undefined;
    const text = first ? textOf(parent, first, (branch) => branch.localName === 'label' && branch.contains(first)) : '';
    if (text && text.length <= longestBefore) found.push(text);
    else if (first && at === first && parent.localName !== 'tr') {
      const earlier = siblingText(parent, walk, true);
      if (earlier) found.push(earlier);
    }
    at = parent;
  }
  return found;
}

function firstCell(parent: Element, walk: Walk): Element | undefined {
  for (const child of parent.children) if ((walk.counts.get(child) ?? 0) > 0 || isUnit(child, walk)) return child;
  return undefined;
}

/** The smallest box that this control shares with others. */
export function boxOf(cell: Element, walk: Walk): Element | undefined {
  const parent = parentOf(cell);
  return parent && (walk.counts.get(parent) ?? 0) <= largestGroup ? parent : undefined;
}

/** Evidence from the places around a control. */
export function around(unit: Unit, walk: Walk, labelled: boolean): Evidence[] {
  const home = homeOf(unit);
  const cell = cellOf(unit, walk);
  const own = (branch: Element) =>
    branch.localName === 'label' && unit.elements.some((element) => labels(element).includes(branch));
  const inside = cell === home && unit.elements.length < 2 ? '' : textOf(cell, unit.elements[0], own);
  const grouped = unit.elements.length > 1 || !labelled;
  const before = inside || (grouped ? siblingText(cell, walk, true) : '');
  const evidence: Evidence[] = [];
  const push = (source: Source, text: string) => {
    if (text) evidence.push({ source, text });
  };
  push('header', headerText(home, walk));
  push('before', before);
  for (const text of groupTexts(cell, walk)) push('group', text);
  const last = unit.elements.at(-1) as Element;
  const after = cell === home ? '' : textAfter(cell, last, own);
  push('after', after || (labelled || before ? '' : siblingText(cell, walk, false)));
  return evidence;
}
