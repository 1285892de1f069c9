/** Runs in the page's isolated world: takes the labels off a fixture page, and looks at the controls afterwards. */

import { held } from '../../shared/fill/page-side.ts';

export interface Label {
  at: number;
  expect: string;
  want: string | undefined;
  row: number | undefined;
  kind: string;
  /** Text for the report. */
  says: string;
  closed: boolean;
}

export interface Seen {
  at: number;
  /** Id the reader gave to the control, if it saw it. */
  field: string | undefined;
  value: string;
  text: string;
  checked: boolean;
  /** Canonical value (`data-value`) of what is chosen. */
  chosen: string | undefined;
  files: string[];
  accept: string;
  touched: boolean;
}

interface Kept {
  element: Element;
  members: Element[];
  values: Map<Element, string>;
  before: string;
  mirror: Element | undefined;
}

const attributes = [
  'data-expect',
  'data-moz-autofill-type',
  'data-want',
  'data-value',
  'data-row',
  'data-expect-closed',
];
const kept: Kept[] = [];

function all(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot) found.push(...all(element.shadowRoot));
  }
  return found;
}

const isRadio = (element: Element): boolean =>
  (element instanceof HTMLInputElement && element.type === 'radio') || element.getAttribute('role') === 'radio';

function groupOf(element: Element): string | undefined {
  if (!isRadio(element)) return undefined;
  const holder = element.closest('[role="radiogroup"]') ?? (element as HTMLInputElement).form ?? element.getRootNode();
  return `${[...(groups.get(holder) ?? groups.set(holder, String(groups.size)).get(holder) ?? '')].join('')}:${element.getAttribute('name') ?? ''}`;
}
const groups = new Map<Node, string>();

function stateOf({ element, members }: Kept): string {
  const parts = (members.length > 1 ? members : [element]).map((member) => {
    if (member instanceof HTMLInputElement && ['radio', 'checkbox'].includes(member.type))
      return String(member.checked);
    if (member instanceof HTMLInputElement && member.type === 'file') return String(member.files?.length ?? 0);
    if (member.hasAttribute('aria-checked')) return member.getAttribute('aria-checked');
    return (member as HTMLInputElement).value ?? member.textContent ?? '';
  });
  return parts.join('\u0000');
}

function valuesIn(element: Element): Map<Element, string> {
  const values = new Map<Element, string>();
  for (const one of [element, ...element.querySelectorAll('[data-value]')]) {
    const value = one.getAttribute('data-value');
    if (value !== null) values.set(one, value);
  }
  return values;
}

const mirrorOf = (element: Element, elements: readonly Element[]): Element | undefined =>
  elements.slice(elements.indexOf(element)).find((other) => other.matches('output[data-mirror]'));

function labelOf(element: Element, at: number, expect: string, closed: boolean): Label {
  const row = element.getAttribute('data-row');
  const says = element.getAttribute('name') || element.id || element.getAttribute('placeholder') || element.localName;
  return {
    at,
    expect,
    want: element.getAttribute('data-want') ?? undefined,
    row: row ? Number(row) : undefined,
    kind: `${element.localName}:${element.getAttribute('type') ?? ''}`,
    says: says.slice(0, 60),
    closed,
  };
}

/** Collects every label, then removes them all from the page. */
export function collect(): Label[] {
  const elements = all(document);
  const labels: Label[] = [];
  const seen = new Map<string, Kept>();
  for (const element of elements) {
    const closed = element.hasAttribute('data-expect-closed');
    const expect =
      element.getAttribute('data-expect') ??
      element.getAttribute('data-moz-autofill-type') ??
      element.getAttribute('data-expect-closed');
    if (!expect) continue;
    const group = groupOf(element);
    const same = group === undefined ? undefined : seen.get(`${group}`);
    if (same) {
      same.members.push(element);
      for (const [member, value] of valuesIn(element)) same.values.set(member, value);
      continue;
    }
    const mirror = closed ? mirrorOf(element, elements) : undefined;
    const one: Kept = { element, members: [element], values: valuesIn(element), before: '', mirror };
    if (group !== undefined) seen.set(group, one);
    kept.push(one);
    labels.push(labelOf(element, kept.length - 1, expect, closed));
  }
  for (const element of elements) for (const name of attributes) element.removeAttribute(name);
  for (const one of kept) one.before = stateOf(one);
  return labels;
}

function fieldFor({ element, members }: Kept): string | undefined {
  const entries = [...(held()?.elements ?? [])].flatMap(([id, reference]) => {
    const found = reference.deref();
    return found ? [[id, found] as const] : [];
  });
  const exact = entries.find(([, found]) => members.includes(found));
  const inside = ([, found]: readonly [string, Element]): boolean =>
    element.contains(found) || found.contains(element) || (found.getRootNode() as ShadowRoot).host === element;
  return exact?.[0] ?? entries.find(inside)?.[0];
}

function chosenIn({ element, members, values }: Kept): string | undefined {
  if (element instanceof HTMLSelectElement) {
    const [option] = element.selectedOptions;
    return option && values.get(option);
  }
  const member = members.find(
    (one) => (one as HTMLInputElement).checked === true || one.getAttribute('aria-checked') === 'true',
  );
  return member && (values.get(member) ?? (member as HTMLInputElement).value);
}

function textIn(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.textContent?.trim() ?? '';
  return element.textContent?.trim() ?? '';
}

/** The state of every labelled control now. */
export function look(): Seen[] {
  return kept.map((one, at) => {
    const { element } = one;
    const input = element as HTMLInputElement;
    return {
      at,
      field: fieldFor(one),
      value: one.mirror ? (one.mirror.textContent ?? '') : typeof input.value === 'string' ? input.value : '',
      text: textIn(element),
      checked: one.members.some(
        (member) => (member as HTMLInputElement).checked === true || member.getAttribute('aria-checked') === 'true',
      ),
      chosen: chosenIn(one),
      files: input.type === 'file' ? [...(input.files ?? [])].map(({ name }) => name) : [],
      accept: element.getAttribute('accept') ?? '',
      touched: one.mirror ? one.mirror.textContent !== '' : stateOf(one) !== one.before,
    };
  });
}
