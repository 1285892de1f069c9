/** Types of the two elements, for pages written in TypeScript. JSX: add `ChecklistAttributes` to your framework's list of elements. */

export interface EventDetails {
  'rc-ready': undefined;
  'rc-change': { revision: number };
  /** Needed records in hand, of all needed records. */
  'rc-progress': { done: number; total: number };
  /** Cancelable. */
  'rc-export': { to: 'form' | 'device'; size: number };
  'rc-error': { code: string };
}

export interface InboxAttributes {
  lang?: string;
  theme?: 'auto' | 'light' | 'dark' | 'contrast';
  storage?: 'device' | 'memory';
  /** Address of the clinic's rules; by property also the object itself. */
  profile?: string;
}

export interface ChecklistAttributes extends InboxAttributes {
  name?: string;
  required?: boolean;
  disabled?: boolean;
  journey?: 'before-travel' | 'after-treatment';
  opinion?: 'pre-travel' | 'diagnosis-review' | 'treatment-review' | 'next-step' | 'continuity';
}

export declare class RecordsChecklist extends HTMLElement {
  theme: string;
  storage: string;
  journey: string;
  opinion: string;
  name: string;
  required: boolean;
  disabled: boolean;
  get profile(): object | string;
  set profile(value: object | string | null | undefined);
  readonly ready: Promise<void>;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  exportPackage(): Promise<File | undefined>;
  importPackage(file: Blob): Promise<boolean>;
  reset(): void;
}

export declare class RecordsInbox extends HTMLElement {
  theme: string;
  storage: string;
  get profile(): object | string;
  set profile(value: object | string | null | undefined);
  readonly ready: Promise<void>;
  openFiles(files: Iterable<File>): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    'records-checklist': RecordsChecklist;
    'records-inbox': RecordsInbox;
  }
  interface HTMLElementEventMap {
    'rc-ready': CustomEvent<EventDetails['rc-ready']>;
    'rc-change': CustomEvent<EventDetails['rc-change']>;
    'rc-progress': CustomEvent<EventDetails['rc-progress']>;
    'rc-export': CustomEvent<EventDetails['rc-export']>;
    'rc-error': CustomEvent<EventDetails['rc-error']>;
  }
}
