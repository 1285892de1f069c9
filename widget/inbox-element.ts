/** `<records-inbox>`: the coordinator's desk inside a page. Its code is fetched when the element stands in a page. */

import { sayFailed } from '../shared/doors/failed.ts';
import { createMemoryStore } from '../shared/store/memory.ts';
import type { Store } from '../shared/store/port.ts';
import { mirror, takeOver } from './attributes.ts';
import { emit } from './events.ts';
import { createLife } from './life.ts';
import type { OpenInbox } from './open-inbox.ts';
import { setStage } from './stage.ts';

const texts = ['theme', 'storage'] as const;

/** Attributes: `lang`, `theme`, `storage` (`device`, the default, or `memory`). */
export class RecordsInbox extends HTMLElement {
  static readonly observedAttributes = ['lang', 'theme', 'storage'];

  declare theme: string;
  declare storage: string;

  readonly #stage = setStage(this);
  readonly #life = createLife(() => this.#open(), (error) => this.#fail(error));
  readonly #ready = Promise.withResolvers<void>();
  #opened: OpenInbox | undefined;
  #memory: Store | undefined;

  /** Fulfilled when the list stands. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Puts received files into the list, as if the coordinator had chosen them. */
  async openFiles(files: Iterable<File>): Promise<void> {
    await this.ready;
    await this.#opened?.take([...files]);
  }

  connectedCallback(): void {
    takeOver(this, texts);
    this.#life.start();
  }

  disconnectedCallback(): void {
    this.#life.stop();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === 'storage') this.#life.restart();
    else this.#opened?.follow();
  }

  async #open(): Promise<() => Promise<void>> {
    const { openInboxIn } = await import('./open-inbox.ts');
    if (this.storage === 'memory') this.#memory ??= createMemoryStore();
    const opened = await openInboxIn({ host: this, stage: this.#stage, store: this.#memory });
    this.#memory = opened.store.kind === 'memory' ? opened.store : undefined;
    this.#opened = opened;
    this.#ready.resolve();
    emit(this, 'rc-ready', undefined);
    return async () => {
      this.#opened = undefined;
      await opened.close();
    };
  }

  #fail(error: unknown): void {
    sayFailed(this.#stage.desk, error);
    emit(this, 'rc-error', { code: 'unexpected' });
  }
}

mirror(RecordsInbox.prototype, texts, []);
