/** Properties that mirror attributes, as every HTML element has them. */

/** Defines text properties (absent is empty) and yes-or-no properties (by presence) on an element's prototype. */
export function mirror(prototype: HTMLElement, texts: readonly string[], flags: readonly string[]): void {
  for (const name of texts) {
    define(prototype, name, {
      get: (host) => host.getAttribute(name) ?? '',
      set: (host, value) => (value == null ? host.removeAttribute(name) : host.setAttribute(name, String(value))),
    });
  }
  for (const name of flags) {
    define(prototype, name, {
      get: (host) => host.hasAttribute(name),
      set: (host, value) => void host.toggleAttribute(name, Boolean(value)),
    });
  }
}

interface Mirror {
  get(host: HTMLElement): unknown;
  set(host: HTMLElement, value: unknown): void;
}

function define(prototype: HTMLElement, name: string, { get, set }: Mirror): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return get(this);
    },
    set(this: HTMLElement, value: unknown) {
      set(this, value);
    },
  });
}

/** Hands over properties that a page set before the script defined the element; they would hide ours for ever. */
export function takeOver(host: HTMLElement, names: readonly string[]): void {
  const target = host as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(target, name)) continue;
    const value = target[name];
    delete target[name];
    target[name] = value;
  }
}
