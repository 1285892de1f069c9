/** A control as the matcher gets it: kind, words, choices and limits. Its content stays in the page. */

import type { Choice, Evidence, Field, FieldKind, Source } from '../messages.ts';
import { around, boxOf, cellOf, homeOf } from './around.ts';
import { labels } from './labels.ts';
import { clean, textAfter, textOf } from './text.ts';
import type { Unit, Walk } from './walk.ts';

const mostChoices = 400;

const inputKinds: Readonly<Record<string, FieldKind>> = {
  email: 'email',
  tel: 'tel',
  number: 'number',
  date: 'date',
  month: 'month',
  radio: 'radio',
  checkbox: 'checkbox',
  file: 'file',
};

function kindOf(element: HTMLElement): FieldKind {
  const role = element.getAttribute('role');
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLTextAreaElement) return 'prose';
  if (role === 'radio') return 'radio';
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (element instanceof HTMLInputElement) return isPicker(element) ? 'combobox' : (inputKinds[element.type] ?? 'text');
  if (role === 'combobox' || element.getAttribute('aria-haspopup') === 'listbox') return 'combobox';
  return 'editable';
}

/** Inputs that only open a list: ARIA comboboxes, and the read-only inputs of older widget sets. */
function isPicker(input: HTMLInputElement): boolean {
  if (input.getAttribute('role') === 'combobox' || input.getAttribute('aria-haspopup') === 'listbox') return true;
  return input.readOnly && input.closest('[class*="select"], [class*="dropdown"], [class*="cascader"]') !== null;
}

function byIds(element: Element, attribute: string): string {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const root = element.getRootNode() as Document | ShadowRoot;
  return clean(
    ids
      .map((id) => root.getElementById?.(id))
      .map((found) => (found ? textOf(found) || found.textContent : ''))
      .join(' '),
  );
}

function labelText(element: Element): string {
  return clean(
    labels(element)
      .map((label) => textOf(label))
      .join(' '),
  );
}

/** Words tied to the control by the page itself. */
function tied(element: HTMLElement): Evidence[] {
  const evidence: Evidence[] = [];
  const push = (source: Source, text: string | null) => {
    const words = clean(text ?? '');
    if (words) evidence.push({ source, text: words.slice(0, 220) });
  };
  push('label', byIds(element, 'aria-labelledby'));
  push('label', labelText(element));
  push('aria', element.getAttribute('aria-label'));
  push(
    'placeholder',
    element.getAttribute('placeholder') ??
      element.getAttribute('data-placeholder') ??
      element.getAttribute('aria-placeholder'),
  );
  push('title', element.getAttribute('title'));
  push('name', element.getAttribute('name'));
  push('name', element.id);
  push(
    'name',
    element.getAttribute('formcontrolname') ?? element.getAttribute('data-field') ?? element.getAttribute('ng-model'),
  );
  return evidence;
}

/** The words of one radio or tick box: its label, or what follows it. */
function choiceLabel(element: HTMLElement): string {
  const words =
    labelText(element) || byIds(element, 'aria-labelledby') || clean(element.getAttribute('aria-label') ?? '');
  if (words) return words;
  if (!(element instanceof HTMLInputElement)) return textOf(element) || element.getAttribute('data-value') || '';
  return nextWords(element) || (element.parentElement ? textAfter(element.parentElement, element).slice(0, 80) : '');
}

function nextWords(element: Element): string {
  for (let at = element.nextSibling; at; at = at.nextSibling) {
    if (at instanceof Element && at.matches('input, br')) return '';
    const words = clean(at instanceof Element ? textOf(at) : (at.nodeValue ?? ''));
    if (words) return words;
  }
  return '';
}

function choicesOf(unit: Unit, idOf: (element: Element) => string): Choice[] {
  const [first] = unit.elements;
  if (first instanceof HTMLSelectElement) {
    return [...first.options]
      .slice(0, mostChoices)
      .map((option) => ({ value: option.value, label: clean(option.label || option.text) }));
  }
  if (first instanceof HTMLInputElement && first.list) {
    return [...first.list.options]
      .slice(0, mostChoices)
      .map((option) => ({ value: option.value, label: clean(option.label || option.value) }));
  }
  if (kindOf(first as HTMLElement) !== 'radio') return [];
  return unit.elements.map((element) => ({
    id: idOf(element),
    value: (element as HTMLInputElement).value ?? element.getAttribute('data-value') ?? '',
    label: choiceLabel(element),
  }));
}

function isFilled(unit: Unit): boolean {
  const [first] = unit.elements;
  if (first instanceof HTMLSelectElement) return first.selectedIndex > 0 && first.value !== '';
  if (first instanceof HTMLInputElement && ['radio', 'checkbox'].includes(first.type))
    return unit.elements.some((e) => (e as HTMLInputElement).checked);
  if (first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement) return first.value !== '';
  return false;
}

/** Text glued to the box, such as `@`, `+` or a unit. */
function edgesOf(element: Element): Field['edges'] {
  const near = (node: Node | null): string => clean(node?.textContent ?? '').slice(0, 12);
  const skip = (at: Node | null, next: (node: Node) => Node | null): Node | null =>
    at && !near(at) && at.nodeType === Node.TEXT_NODE ? next(at) : at;
  return {
    before: near(skip(element.previousSibling, (node) => node.previousSibling)),
    after: near(skip(element.nextSibling, (node) => node.nextSibling)),
  };
}

const rowInName = /[[_.-](\d{1,2})(?:[\]_.-]|$)/;

function rowOf(element: Element, walk: Walk): number | undefined {
  const row = element.closest('tr, [role="row"]');
  const table = row?.parentElement;
  if (row && table && (walk.counts.get(row) ?? 0) > 1) {
    const rows = [...table.children].filter((other) => (walk.counts.get(other) ?? 0) > 1);
    if (rows.length > 1 || row.closest('table')?.querySelector('thead')) return rows.indexOf(row);
  }
  const match = rowInName.exec(element.getAttribute('name') ?? element.id);
  return match ? Number(match[1]) : undefined;
}

export interface Ids {
  of(element: Element): string;
  box(element: Element | undefined): number;
}

/** The description of one unit of the walk. */
export function describe(unit: Unit, walk: Walk, ids: Ids): Field {
  const element = unit.elements[0] as HTMLElement;
  const input = element as HTMLInputElement;
  const kind = kindOf(element);
  const group = kind === 'radio';
  const own = group ? groupTied(unit) : tied(element);
  const cell = cellOf(unit, walk);
  const labelled = own.some(({ source }) => source === 'label' || source === 'aria');
  const evidence = [...own, ...around(unit, walk, labelled)];
  if (kind === 'checkbox' && !labelled) evidence.unshift({ source: 'label', text: choiceLabel(element) });
  return {
    id: ids.of(element),
    kind,
    type: element.getAttribute('type')?.toLowerCase() ?? element.getAttribute('role') ?? '',
    autocomplete: element.getAttribute('autocomplete') ?? '',
    evidence,
    sections: unit.headings.map(({ at, text }) => ({ at, text })),
    choices: choicesOf(unit, ids.of),
    form: unit.form,
    box: ids.box(boxOf(cell, walk)),
    row: rowOf(element, walk),
    maxLength: input.maxLength > 0 ? input.maxLength : undefined,
    min: element.getAttribute('min') ?? '',
    max: element.getAttribute('max') ?? '',
    step: element.getAttribute('step') ?? '',
    pattern: element.getAttribute('pattern') ?? '',
    inputMode: element.getAttribute('inputmode') ?? '',
    accept: element.getAttribute('accept') ?? '',
    multiple: input.multiple === true,
    required: input.required === true || element.getAttribute('aria-required') === 'true',
    readOnly:
      (input.readOnly === true && kind !== 'combobox') ||
      input.disabled === true ||
      element.getAttribute('aria-disabled') === 'true',
    filled: isFilled(unit),
    edges: edgesOf(element),
    multiline: kind === 'prose' || kind === 'editable',
    lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
  };
}

/** A radio group is named by its box, never by the label of one answer. */
function groupTied(unit: Unit): Evidence[] {
  const element = unit.elements[0] as HTMLElement;
  const home = homeOf(unit);
  const holder = home.closest('[role="radiogroup"]') ?? home.closest('fieldset');
  const evidence: Evidence[] = [];
  const text = holder ? byIds(holder, 'aria-labelledby') || clean(holder.getAttribute('aria-label') ?? '') : '';
  if (text) evidence.push({ source: 'label', text });
  const legend = holder?.localName === 'fieldset' ? holder.querySelector(':scope > legend') : null;
  const radios = holder ? holder.querySelectorAll('input:not([type="hidden"]), select, textarea').length : 0;
  if (legend && radios <= unit.elements.length + 1) evidence.push({ source: 'label', text: textOf(legend) });
  const name = element.getAttribute('name');
  if (name) evidence.push({ source: 'name', text: name });
  return evidence;
}
