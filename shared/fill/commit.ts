/** commit: writes what the person approved, into the same document and nothing else. Never submits, never presses Next. */

import { accepts } from './answer/accepts.ts';
import { stuck } from './commit/check.ts';
import { writeCombobox } from './commit/combobox.ts';
import { type Before, remember, restore } from './commit/undo.ts';
import { typeText, writeCheck, writeFiles, writeSelect, writeText } from './commit/write.ts';
import type {
  Approved,
  CommitAsk,
  CommitReply,
  CommitState,
  FilePiece,
  Outcome,
  PageHands,
  Write,
} from './messages.ts';
import { held } from './page-side.ts';
import { forgetLabels } from './read/labels.ts';
import { forgetStyles, isShown } from './read/visible.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Types that are refused even if somebody asked for them. */
const forbidden = new Set('password hidden search url submit button image reset'.split(' '));

interface Task {
  field: string;
  element: HTMLElement;
  write: Write;
  state: CommitState;
}

const memory: {
  before: Map<string, Before>;
  files: Map<string, { name: string; type: string; parts: Uint8Array<ArrayBuffer>[]; done: boolean }>;
} = {
  before: new Map(),
  files: new Map(),
};

function elementFor({ field, write }: Approved): HTMLElement | undefined {
  const id = write.how === 'choice' && write.id ? write.id : field;
  const element = held()?.elements.get(id)?.deref();
  return element instanceof HTMLElement ? element : undefined;
}

function refusal(element: HTMLElement | undefined, write: Write): CommitState | undefined {
  if (!element?.isConnected) return 'gone';
  const input = element as HTMLInputElement;
  const isList = input.type === 'search' && element.getAttribute('role') === 'combobox';
  if ((forbidden.has(input.type) && !isList) || input.disabled === true) return 'not-allowed';
  if (input.type === 'file' && write.how !== 'files') return 'not-allowed';
  return isShown(element) ? undefined : 'hidden';
}

async function writeChoice(element: HTMLElement, write: Extract<Write, { how: 'choice' }>): Promise<CommitState> {
  if (element instanceof HTMLSelectElement) return writeSelect(element, write) ? 'written' : 'no-option';
  if ((element as HTMLInputElement).type === 'radio' || element.getAttribute('role') === 'radio') {
    writeCheck(element, true);
    return 'written';
  }
  if (element instanceof HTMLInputElement && element.list && !element.getAttribute('role')) {
    writeText(element, write.value || write.label);
    return 'written';
  }
  return (await writeCombobox(element, write)) ? 'written' : 'no-option';
}

function writeStaged(element: HTMLElement, ids: readonly string[]): CommitState {
  const input = element as HTMLInputElement;
  const files = ids.flatMap((id) => {
    const staged = memory.files.get(id);
    return staged?.done ? [new File(staged.parts, staged.name, { type: staged.type })] : [];
  });
  if (files.length === 0 || files.some((file) => !accepts(input.accept, file))) return 'wrong-file';
  writeFiles(input, files);
  return (input.files?.length ?? 0) > 0 ? 'written' : 'did-not-stick';
}

async function perform(approved: Approved): Promise<Task | Outcome> {
  const { field, write } = approved;
  const element = elementFor(approved);
  const refused = refusal(element, write);
  if (refused || !element) return { field, state: refused ?? 'gone' };
  if (!memory.before.has(field)) memory.before.set(field, remember(element));
  const task: Task = { field, element, write, state: 'written' };
  if (write.how === 'text') writeText(element, write.text);
  else if (write.how === 'check') writeCheck(element, write.checked);
  else if (write.how === 'files') task.state = writeStaged(element, write.files);
  else task.state = await writeChoice(element, write);
  return task;
}

/** Once more, letter by letter, for boxes that lost the value. */
function retry(task: Task): void {
  if (task.write.how === 'text' && !task.element.isContentEditable) typeText(task.element, task.write.text);
  else if (task.write.how === 'check') writeCheck(task.element, task.write.checked);
  else if (task.write.how === 'choice' && task.element instanceof HTMLSelectElement)
    writeSelect(task.element, task.write);
}

async function verify(tasks: readonly Task[]): Promise<void> {
  await pause(50);
  for (const task of tasks) if (task.state === 'written' && !stuck(task.element, task.write)) retry(task);
  await pause(450);
  for (const task of tasks)
    if (task.state === 'written' && !stuck(task.element, task.write)) task.state = 'did-not-stick';
}

const samePage = (ask: CommitAsk): boolean => held()?.reading === ask.reading && held()?.url === location.href;

/** Writes the approved values and reports on each, honestly. */
async function commit(ask: CommitAsk): Promise<CommitReply> {
  if (!samePage(ask)) return { ok: false, reason: 'other-page' };
  forgetLabels();
  forgetStyles();
  const results: (Task | Outcome)[] = [];
  for (const approved of ask.approved) {
    // Earlier answers may open or close other parts of the form.
    forgetStyles();
    results.push(await perform(approved));
  }
  await verify(results.filter((result): result is Task => 'element' in result));
  return { ok: true, outcomes: results.map(({ field, state }) => ({ field, state })) };
}

function takePiece({ file, name, type, base64, last }: FilePiece): { received: number } {
  const staged = memory.files.get(file) ?? { name, type, parts: [], done: false };
  staged.parts.push(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  staged.done = last;
  memory.files.set(file, staged);
  return { received: staged.parts.reduce((sum, part) => sum + part.length, 0) };
}

/** Puts fields back as they were before; all of them when none is named. */
async function undo(fields: string[] = [...memory.before.keys()]): Promise<CommitReply> {
  const outcomes = fields.map((field): Outcome => {
    const before = memory.before.get(field);
    const done = before !== undefined && restore(before);
    memory.before.delete(field);
    return { field, state: done ? 'written' : 'gone' };
  });
  await pause(50);
  return { ok: true, outcomes };
}

/** The hands that the panel calls through `scripting.executeScript`. */
export const pageHands: PageHands = { commit, takePiece, undo };
