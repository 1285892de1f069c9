/** `<records-inbox>`: the coordinator's desk inside a page. Its code is fetched when the element stands in a page. */

import { sayFailed } from '../shared/doors/failed.ts';
import type { Inbox } from '../shared/session/inbox.ts';
import { createMemoryStore } from '../shared/store/memory.ts';
import type { Store } from '../shared/store/port.ts';
import { mirror, takeOver } from './attributes.ts';
import { emit } from './events.ts';
import { createLife } from './life.ts';
import { type ProfileValue, profileOf } from './profile-source.ts';
import { setStage } from './stage.ts';
import { showLikePage, speakLikePage } from './wishes.ts';

const texts = ['theme', 'storage'] as const;

/** Attributes: `lang`, `theme`, `profile`, `storage` (`device`, the default, or `memory`). */
export class RecordsInbox extends HTMLElement {
  static readonly observedAttributes = ['lang', 'theme', 'profile'];

  declare theme: string;
  declare storage: string;

  readonly #stage = setStage(this);
  readonly #life = createLife(
    () => this.#open(),
    (error) => this.#fail(error),
  );
  readonly #profile = profileOf(this);
  readonly #ready = Promise.withResolvers<void>();
  #inbox: Inbox | undefined;
  #memory: Store | undefined;

  /** Fulfilled when the list stands. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Reads received files as if the coordinator had chosen them: they are shown to her, and kept only when she says so. */
  async openFiles(files: Iterable<File>): Promise<void> {
    await this.ready;
    await this.#inbox?.takeFiles([...files]);
  }

  /** The clinic's own rules: the address of a JSON file (mirrors the attribute), or the object itself. */
  get profile(): ProfileValue {
    return this.#profile.get();
  }
  set profile(value: ProfileValue | null | undefined) {
    this.#profile.set(value);
    this.#life.restart();
  }

  connectedCallback(): void {
    takeOver(this, ['profile', ...texts]);
    this.#life.start();
  }

  disconnectedCallback(): void {
    this.#life.stop();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'profile') this.#life.restart();
    else if (this.#inbox && name === 'lang') void speakLikePage(this, this.#inbox);
    else if (this.#inbox) showLikePage(this.theme, this.#inbox, before);
  }

  async #open(): Promise<() => Promise<void>> {
    const [{ openInboxIn }, profile] = await Promise.all([import('./open-inbox.ts'), this.#profile.read()]);
    if (this.storage === 'memory') this.#memory ??= createMemoryStore();
    const opened = await openInboxIn({ host: this, stage: this.#stage, store: this.#memory, profile });
    if (!opened) return async () => {};
    const { inbox, close } = opened;
    const { store } = inbox.ports;
    this.#memory = store.kind === 'memory' ? store : undefined;
    this.#inbox = inbox;
    showLikePage(this.theme, inbox);
    this.#ready.resolve();
    emit(this, 'rc-ready', undefined);
    return async () => {
      this.#inbox = undefined;
      await close();
    };
  }

  #fail(error: unknown): void {
    sayFailed(this.#stage.desk, error);
    emit(this, 'rc-error', { code: 'unexpected' });
  }
}

mirror(RecordsInbox.prototype, texts, []);
