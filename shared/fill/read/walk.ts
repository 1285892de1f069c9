/** One pass through the page: controls in order, the headings over each, and how many controls each box holds. */

import { shadowOf } from '../page-side.ts';
import { clean, controlSelector, textOf } from './text.ts';

interface Heading {
  at: number;
  level: number;
  text: string;
  own: Element;
}

/** A control, or all radios of one group. */
export interface Unit {
  elements: HTMLElement[];
  headings: Heading[];
  form: number;
}

export interface Walk {
  units: Unit[];
  /** How many units each element holds. */
  counts: Map<Element, number>;
  foreignFrames: string[];
  headings: string[];
  seen: number;
}

const headingTags: Readonly<Record<string, number>> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
  legend: 6,
  caption: 6,
};
const headingClass =
  /(?:^|[\s_-])(?:title|heading|header|legend|caption|band|section-?name|divider__text|divider-inner-text|card-head)(?:$|[\s_-])/i;
const closed = new Set('section article fieldset form table dialog details'.split(' '));
const ignoredInputs = new Set('hidden submit button image reset range color'.split(' '));

function headingLevel(element: Element): number {
  const tag = headingTags[element.localName];
  if (tag) return tag;
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 5;
  const name = element.getAttribute('class') ?? '';
  if (name && headingClass.test(name) && element.localName !== 'label') return 7;
  return isBand(element) ? 8 : isBoldLine(element) ? 9 : 0;
}

/** A table row with a single cell of text over the rows below it. */
function isBand(element: Element): boolean {
  return (
    element.localName === 'tr' &&
    element.childElementCount === 1 &&
    element.firstElementChild?.hasAttribute('colspan') === true
  );
}

const isBoldLine = (element: Element): boolean =>
  (element.localName === 'b' || element.localName === 'strong') &&
  element.parentElement?.childElementCount === 1 &&
  ['p', 'div', 'td', 'th'].includes(element.parentElement.localName) &&
  clean(element.parentElement.textContent ?? '') === clean(element.textContent ?? '');

function headingText(element: Element): string {
  const holdsControls = element.querySelector(controlSelector);
  if (holdsControls && element.localName !== 'legend') return '';
  const text = textOf(element);
  return text.length <= 120 ? text : '';
}

function isControl(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.matches(controlSelector)) return false;
  if (element instanceof HTMLInputElement) return !ignoredInputs.has(element.type);
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return true;
  // A widget with a real control inside is that control.
  return !element.querySelector('input:not([type="hidden"]):not([aria-hidden="true"]), textarea, [role="radio"]');
}

interface Course {
  walk: Walk;
  headings: Heading[];
  groups: Map<string, Unit>;
  form: number;
  forms: number;
  numbers: Map<Node, number>;
  limit: number;
}

/** Radios of one name in one form are one question. */
function groupKey(element: Element, course: Course): string | undefined {
  const number = (node: Node) => {
    const known = course.numbers.get(node) ?? course.numbers.size + 1;
    course.numbers.set(node, known);
    return known;
  };
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    const owner = element.name
      ? (element.form ?? element.getRootNode())
      : (element.closest('fieldset, [role="radiogroup"]') ?? element);
    return `${number(owner)}:${element.name}`;
  }
  const group = element.getAttribute('role') === 'radio' ? element.closest('[role="radiogroup"]') : null;
  return group ? `${number(group)}:` : undefined;
}

function take(element: HTMLElement, course: Course): void {
  const { walk } = course;
  walk.seen += 1;
  if (walk.seen > course.limit) return;
  const key = groupKey(element, course);
  const group = key === undefined ? undefined : course.groups.get(key);
  if (group) {
    group.elements.push(element);
    return;
  }
  const unit: Unit = { elements: [element], headings: [...course.headings], form: course.form };
  if (key !== undefined) course.groups.set(key, unit);
  walk.units.push(unit);
}

function pushHeading(course: Course, level: number, text: string, own: Element): void {
  while ((course.headings.at(-1)?.level ?? 0) >= level) course.headings.pop();
  course.headings.push({
    at: course.numbers.size + course.walk.units.length * 1_000 + course.walk.headings.length,
    level,
    text,
    own,
  });
  if (course.walk.headings.length < 60) course.walk.headings.push(text);
}

function visitBox(element: Element, course: Course): void {
  const before = course.headings;
  course.headings = [...before];
  const unitsBefore = course.walk.units.length;
  const groupName = element.matches('fieldset, section, [role="group"], [role="region"], form')
    ? element.getAttribute('aria-label')
    : null;
  if (groupName) pushHeading(course, 6, clean(groupName), element);
  if (element.localName === 'form') course.form = course.forms += 1;
  visitChildren(element, course);
  // A heading counts until its own box ends, when the box also holds the fields.
  const fields = course.walk.units.length - unitsBefore;
  if (closed.has(element.localName) || fields >= 2) course.headings = before;
  if (element.localName === 'form') course.form = 0;
}

function visit(element: Element, course: Course): void {
  if (course.walk.seen > course.limit) return;
  if (element.localName === 'iframe') noteFrame(element as HTMLIFrameElement, course.walk);
  if (element.localName === 'script' || element.localName === 'style' || element.localName === 'svg') return;
  if (isControl(element)) {
    take(element, course);
    return;
  }
  const level = element.localName === 'label' ? 0 : headingLevel(element);
  const text = level > 0 ? headingText(element) : '';
  if (text) pushHeading(course, level, text, element);
  if (element.localName === 'legend') visitChildren(element, course);
  else if (!text && (element.childElementCount > 0 || shadowOf(element))) visitBox(element, course);
}

function visitChildren(element: Element, course: Course): void {
  const root = shadowOf(element);
  if (root) for (const child of root.children) visit(child, course);
  for (const child of element.children) visit(child, course);
}

function noteFrame(frame: HTMLIFrameElement, walk: Walk): void {
  const reachable = frame.contentDocument !== null || !frame.src;
  if (!reachable && frame.getBoundingClientRect().height > 100)
    walk.foreignFrames.push(new URL(frame.src, location.href).origin);
}

function countUnits(units: readonly Unit[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const { elements } of units) {
    const holders = new Set<Element>();
    for (const element of elements) for (let at = element.parentElement; at; at = at.parentElement) holders.add(at);
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  return counts;
}

/** Reads at most `limit` controls; `seen` tells when there were more. */
export function walkPage(top: Element, limit: number): Walk {
  const walk: Walk = { units: [], counts: new Map(), foreignFrames: [], headings: [], seen: 0 };
  visit(top, { walk, headings: [], groups: new Map(), form: 0, forms: 0, numbers: new Map(), limit });
  return walk;
}

export const withCounts = (walk: Walk, units: Unit[]): Walk => ({ ...walk, units, counts: countUnits(units) });
