/** The package as the value of a form control: put in by the person, kept in step with the case, taken out by a reset. */

import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Desk } from '../shared/session/desk.ts';

/** The part of the element that a form looks at. */
export interface FormControl extends HTMLElement {
  name: string;
  required: boolean;
}

export interface FormPackage {
  readonly file: ReadonlySignal<File | undefined>;
  /** The form was about to be sent and misses the package. */
  readonly missed: Signal<boolean>;
  attach(file: File | undefined, caseId?: string | undefined): void;
  /** Renews the package while the person works; takes it out when another case is opened. */
  follow(desk: Desk): () => void;
  /** A form the browser filled again after a way back: `type` is what the package was. */
  restore(type: string): void;
  /** Tells the form again what it holds, after a change of name, rule or language. */
  refresh(message?: string): void;
}

const settle = 120;

export function createFormPackage(host: FormControl, internals: ElementInternals, anchor: HTMLElement): FormPackage {
  const file = signal<File | undefined>(undefined);
  const missed = signal(false);
  /** The media type of a package to make again. */
  const restored = signal<string | undefined>(undefined);
  /** The case the package is of. */
  let owner: string | undefined;
  let turn = 0;
  let missing = 'Add your package first.';

  function refresh(message = missing) {
    missing = message;
    const held = file.peek();
    // Without a name, a form sends nothing of a control: that is so for every control.
    if (held && host.name) internals.setFormValue(entry(host.name, held), held.type);
    else internals.setFormValue(null);
    if (host.required && !held) internals.setValidity({ valueMissing: true }, missing, anchor);
    else internals.setValidity({});
  }

  function attach(next: File | undefined, caseId?: string) {
    turn += 1;
    owner = next && caseId;
    restored.value = undefined;
    file.value = next;
    if (next) missed.value = false;
    refresh();
  }

  async function renew(desk: Desk, type: string) {
    const asked = turn;
    const { reseal } = await import('./reseal.ts');
    const open = desk.current.peek();
    const sealed = await reseal(desk, type);
    // She may have taken it out or put in another one meanwhile.
    if (turn !== asked) return;
    attach(sealed.ok ? sealed.value : undefined, open?.id);
    if (!sealed.ok) desk.tell(sealed.problem);
  }

  function follow(desk: Desk) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      const open = desk.current.value;
      clearTimeout(timer);
      const type = file.peek()?.type ?? restored.value;
      if (type === undefined) return;
      if (owner === undefined ? !open : open?.id !== owner) return attach(undefined);
      timer = setTimeout(() => void renew(desk, type), settle);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }

  host.addEventListener('invalid', () => {
    missed.value = true;
  });

  const restore = (type: string) => {
    restored.value = type;
  };
  return { file, missed, attach, follow, restore, refresh };
}

function entry(name: string, file: File): FormData {
  const data = new FormData();
  data.append(name, file, file.name);
  return data;
}
