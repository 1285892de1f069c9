/** Drawn lists: open, wait for the options, choose the one that says it, or close again. */

import { byWords } from '../answer/by-words.ts';
import type { Choice, Write } from '../messages.ts';
import { clean } from '../read/text.ts';
import { forgetStyles, isVisible } from '../read/visible.ts';
import { writeText } from './write.ts';

/** As long as a person would wait. */
const patience = 800;
const optionSelector =
  '[role="option"], [role="menuitem"], [role="treeitem"], li[class*="option"], li[class*="item"], [class*="select-item-option"], [class*="dropdown__item"], li[id*="option"]';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function press(element: Element): void {
  const about = { bubbles: true, composed: true, cancelable: true, button: 0, view: window };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...about, pointerType: 'mouse', isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mousedown', about));
  element.dispatchEvent(new PointerEvent('pointerup', { ...about, pointerType: 'mouse', isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', about));
  element.dispatchEvent(new MouseEvent('click', about));
}

/** The list that belongs to the box, or the options that were not there before it was opened. */
function optionsOf(box: Element, before: ReadonlySet<Element>): Element[] {
  forgetStyles();
  const root = box.getRootNode() as Document | ShadowRoot;
  const ids = `${box.getAttribute('aria-controls') ?? ''} ${box.getAttribute('aria-owns') ?? ''}`
    .split(/\s+/)
    .filter(Boolean);
  const lists = ids.map((id) => root.getElementById(id) ?? document.getElementById(id)).filter((list) => list !== null);
  const own = lists.flatMap((list) => [
    ...list.querySelectorAll(optionSelector),
    ...(list.querySelector(optionSelector) ? [] : list.children),
  ]);
  const shown = own.filter(isVisible);
  if (shown.length > 0) return shown;
  const found = [
    ...root.querySelectorAll(optionSelector),
    ...(root === document ? [] : document.querySelectorAll(optionSelector)),
  ];
  return found.filter((option) => !before.has(option) && isVisible(option));
}

const visibleOptions = (box: Element): Set<Element> =>
  new Set([...(box.getRootNode() as Document).querySelectorAll(optionSelector)].filter(isVisible));

async function waitForOptions(box: Element, before: ReadonlySet<Element>): Promise<Element[]> {
  for (let waited = 0; waited <= patience; waited += 40) {
    const options = optionsOf(box, before);
    if (options.length > 0) return options;
    await pause(40);
  }
  return [];
}

function choose(options: readonly Element[], write: Extract<Write, { how: 'choice' }>): Element | undefined {
  const choices: (Choice & { element: Element })[] = options.map((element) => ({
    element,
    value: element.getAttribute('data-value') ?? element.getAttribute('value') ?? '',
    label: clean(element.getAttribute('aria-label') ?? element.textContent ?? ''),
  }));
  const named = byWords(choices, [write.label, ...(write.also ?? [])]);
  const coded = choices.filter(({ value }) => value !== '' && value.toLowerCase() === write.value.toLowerCase());
  return choices.find((choice) => choice === named)?.element ?? (coded.length === 1 ? coded[0]?.element : undefined);
}

const isTyped = (box: Element): box is HTMLInputElement => box instanceof HTMLInputElement && !box.readOnly;

function close(box: Element): void {
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, composed: true }));
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
}

/** The nearest wrapper that opens the list, for inputs that only look like one. */
const opener = (box: Element): Element =>
  isTyped(box) || box.getAttribute('role') === 'combobox' ? box : (box.closest('[class*="select"]') ?? box);

/** Chooses in a drawn list; false when no option, or more than one, says it. */
export async function writeCombobox(box: HTMLElement, write: Extract<Write, { how: 'choice' }>): Promise<boolean> {
  const before = visibleOptions(box);
  box.focus({ preventScroll: true });
  press(box);
  let options = await waitForOptions(box, before);
  if (options.length === 0 && opener(box) !== box) {
    press(opener(box));
    options = await waitForOptions(box, before);
  }
  let option = choose(options, write);
  if (!option && isTyped(box)) {
    writeText(box, write.label);
    box.focus({ preventScroll: true });
    await pause(150);
    option = choose(await waitForOptions(box, new Set()), write);
  }
  if (!option) {
    close(box);
    return false;
  }
  press(option);
  await pause(30);
  return true;
}
