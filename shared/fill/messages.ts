/** What travels between the panel and the page: field descriptions out, approved values in. No patient data in the first. */

/** Where a piece of text about a field was found, best first. */
export type Source =
  | 'label'
  | 'aria'
  | 'header'
  | 'before'
  | 'group'
  | 'placeholder'
  | 'title'
  | 'after'
  | 'name'
  | 'section';

export interface Evidence {
  source: Source;
  text: string;
}

export type FieldKind =
  | 'text'
  | 'prose'
  | 'email'
  | 'tel'
  | 'number'
  | 'date'
  | 'month'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'combobox'
  | 'editable'
  | 'file';

export interface Choice {
  /** Opaque id of the radio or option element; selects are set by value. */
  id?: string | undefined;
  value: string;
  label: string;
}

/** One control, or one group of radios, as the page shows it. */
export interface Field {
  id: string;
  kind: FieldKind;
  /** `type` of an input, or the ARIA role. */
  type: string;
  autocomplete: string;
  evidence: Evidence[];
  /** Headings over the field, outermost first, each with its running number so that equal words stay apart. */
  sections: { at: number; text: string }[];
  choices: Choice[];
  /** Number of the form or of the nearest shadow root. */
  form: number;
  /** Fields that share a small box (a split date, a name in two parts) share this number. */
  box: number;
  /** Row of a repeating table, when it stands in one. */
  row: number | undefined;
  maxLength: number | undefined;
  min: string;
  max: string;
  step: string;
  pattern: string;
  inputMode: string;
  accept: string;
  multiple: boolean;
  required: boolean;
  readOnly: boolean;
  /** Whether something is already in it. The content itself stays in the page. */
  filled: boolean;
  /** Text printed directly before and after the box: `@`, `+`, `cm`. */
  edges: { before: string; after: string };
  multiline: boolean;
  lang: string;
}

export interface PageReading {
  ok: true;
  /** A token of this reading; commit refuses another one. */
  reading: string;
  url: string;
  lang: string;
  /** Title and headings: they tell a medical page from a newsletter box. */
  about: string;
  fields: Field[];
  /** Frames whose content cannot be reached from here. */
  foreignFrames: string[];
}

export type ReadReply = PageReading | { ok: false; reason: 'too-many-controls'; count: number };

/** What to write into one field. Options are named by value or element id, never by position. */
export type Write =
  | { how: 'text'; text: string }
  /** `also` holds every name that means the same, for lists whose options show only when opened. */
  | { how: 'choice'; value: string; label: string; id?: string | undefined; also?: string[] | undefined }
  | { how: 'check'; checked: boolean }
  | { how: 'files'; files: string[] };

export interface Approved {
  field: string;
  write: Write;
}

export interface CommitAsk {
  reading: string;
  approved: Approved[];
}

export type CommitState = 'written' | 'did-not-stick' | 'gone' | 'hidden' | 'not-allowed' | 'no-option' | 'wrong-file';

export interface Outcome {
  field: string;
  state: CommitState;
}

export type CommitReply = { ok: true; outcomes: Outcome[] } | { ok: false; reason: 'other-page' };

/** Files cross in pieces: browsers carry messages as text and refuse very long ones. */
export interface FilePiece {
  file: string;
  name: string;
  type: string;
  base64: string;
  last: boolean;
}

/** What the page-side scripts put into their own isolated world. */
export interface PageHands {
  commit(ask: CommitAsk): Promise<CommitReply>;
  takePiece(piece: FilePiece): { received: number };
  undo(fields?: string[]): Promise<CommitReply>;
}
