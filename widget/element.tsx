/** widget: the desks inside a clinic's page. This file is `<records-checklist>`, the patient's. */

import { sayFailed } from '../shared/doors/failed.ts';
import type { Desk } from '../shared/session/desk.ts';
import { createMemoryStore } from '../shared/store/memory.ts';
import type { Store } from '../shared/store/port.ts';
import { mirror, takeOver } from './attributes.ts';
import { openChecklist } from './checklist-desk.tsx';
import { emit } from './events.ts';
import { createFormPackage } from './form-package.ts';
import { createLife } from './life.ts';
import { type ProfileValue, profileOf } from './profile-source.ts';
import { setStage } from './stage.ts';
import { showLikePage, speakLikePage } from './wishes.ts';

const texts = ['theme', 'storage', 'journey', 'opinion', 'name'] as const;
const flags = ['required', 'disabled'] as const;

/**
 * The patient's desk as an element, and as a control of the form around it. Attributes: `lang`, `theme`, `profile`,
 * `storage`, `journey`, `opinion`, `name`, `required`, `disabled`; each has a property of the same name.
 */
export class RecordsChecklist extends HTMLElement {
  static readonly formAssociated = true;
  static readonly observedAttributes = ['lang', 'theme', 'profile', 'name', 'required'];

  /** `auto`, `light`, `dark` or `contrast`; the person's own choice goes before it. */
  declare theme: string;
  /** `device` (the default: this browser, for this site) or `memory`: gone with the page. Read when the element opens. */
  declare storage: string;
  /** The first answers of a new case, where the clinic's page knows them. */
  declare journey: string;
  declare opinion: string;
  /** The name of the form's field; without one the form sends nothing, as with every control. */
  declare name: string;
  declare required: boolean;
  declare disabled: boolean;

  readonly #internals = this.attachInternals();
  readonly #stage = setStage(this);
  readonly #form = createFormPackage(this, this.#internals, this.#stage.note);
  readonly #life = createLife(
    () => this.#open(),
    (error) => this.#fail(error),
  );
  readonly #profile = profileOf(this);
  readonly #ready = Promise.withResolvers<void>();
  #desk: Desk | undefined;
  /** Outlives a move in the page: what was typed must not be lost where the device keeps nothing. */
  #memory: Store | undefined;

  /** Fulfilled when the first screen stands. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get labels(): NodeList {
    return this.#internals.labels;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** The clinic's rules: the address of a JSON file (mirrors the attribute), or the object itself. */
  get profile(): ProfileValue {
    return this.#profile.get();
  }
  set profile(value: ProfileValue | null | undefined) {
    this.#profile.set(value);
    this.#life.restart();
  }

  /** The open case as a package, as it stands; undefined without a case. Ask the person before you send it anywhere. */
  async exportPackage(): Promise<File | undefined> {
    await this.ready;
    const { reseal } = await import('./reseal.ts');
    const sealed = this.#desk && (await reseal(this.#desk, this.#form.file.peek()?.type));
    return sealed?.ok ? sealed.value : undefined;
  }

  /** Takes a package or a backup in beside the cases that are there; false if it cannot be read (`rc-error` says why). */
  async importPackage(file: Blob): Promise<boolean> {
    await this.ready;
    const desk = this.#desk;
    if (!desk) return false;
    const { acceptPreview, readFile } = await import('../shared/session/exchange.ts');
    const preview = await readFile(file);
    const taken = preview.ok ? await acceptPreview(desk, preview.value, false) : preview;
    if (!taken.ok) desk.tell(taken.problem);
    return taken.ok;
  }

  /** Takes the package out of the form and shows the first screen. The cases stay where they are kept. */
  reset(): void {
    this.formResetCallback();
    this.#desk?.go({ at: 'start' });
  }

  connectedCallback(): void {
    takeOver(this, ['profile', ...texts, ...flags]);
    this.#life.start();
  }

  disconnectedCallback(): void {
    this.#life.stop();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'profile') this.#life.restart();
    else if (name === 'name' || name === 'required') this.#form.refresh();
    else if (this.#desk && name === 'lang') void speakLikePage(this, this.#desk);
    else if (this.#desk) showLikePage(this.theme, this.#desk, before);
  }

  formResetCallback(): void {
    this.#form.attach(undefined);
    this.#form.missed.value = false;
  }

  formDisabledCallback(disabled: boolean): void {
    this.#stage.disable(disabled);
  }

  /**
   * The browser brings a page back: the package is made again, because its file is not kept. Chromium 156 never calls
   * this for a control that held a file; there the person puts the package in once more.
   */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.#form.restore(state);
  }

  async #open(): Promise<() => Promise<void>> {
    const profile = await this.#profile.read();
    if (this.storage === 'memory') this.#memory ??= createMemoryStore();
    const opened = await openChecklist({
      host: this,
      stage: this.#stage,
      form: this.#form,
      formOwner: () => this.form,
      store: this.#memory,
      profile,
    });
    if (!opened) return async () => {};
    const { desk, close } = opened;
    const { store } = desk.ports;
    this.#memory = store.kind === 'memory' ? store : undefined;
    this.#desk = desk;
    showLikePage(this.theme, desk);
    this.#ready.resolve();
    emit(this, 'rc-ready', undefined);
    return async () => {
      this.#desk = undefined;
      await close();
    };
  }

  #fail(error: unknown): void {
    sayFailed(this.#stage.desk, error);
    emit(this, 'rc-error', { code: 'unexpected' });
  }
}

mirror(RecordsChecklist.prototype, texts, flags);
