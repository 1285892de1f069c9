/** store: keeps cases and packages on this device, whatever happens. This file is the port; every store keeps its promises. */

import type { Case } from '../case/case.ts';
import type { Result } from '../kit/result.ts';

/** One line of the case list. A damaged case is listed too, so that it can be exported or deleted, never hidden. */
export interface CaseHead {
  id: string;
  label: string | undefined;
  changed: string;
  revision: number;
  example: boolean;
  damaged: boolean;
}

/** What another tab did. */
export type StoreChange = { kind: 'case' | 'package' | 'setting'; id: string } | { kind: 'erased' };

/** A package a coordinator received, as stored: the checked document and what the inbox knows of it. */
export interface StoredPackage {
  id: string;
  /** ISO instant. */
  received: string;
  /** The package document, already checked by `package/open`. */
  document: unknown;
  fileName: string;
}

/**
 * Codes of problems: `store.missing` (no IndexedDB), `store.blocked` (another tab holds an older version),
 * `store.quota`, `store.aborted`, `store.lost` (connection gone and not to be had again), `store.newer`
 * (written by a newer build: read only), `store.damaged` (stored bytes are no case), `store.not-found`,
 * `store.invalid` (the case to write breaks a limit and could not be read back; `detail.field` says where).
 */
export interface Store {
  readonly kind: 'device' | 'memory';
  /** A newer build wrote this database: reading and erasing work, every other write answers `store.newer`. */
  readonly readOnly: boolean;
  listCases(): Promise<Result<CaseHead[]>>;
  readCase(id: string): Promise<Result<Case>>;
  /** The stored bytes of a damaged case, as they are, for a rescue copy. */
  readRaw(id: string): Promise<Result<unknown>>;
  /**
   * Resolves only after a strict transaction completed. If the stored case changed since `base`, both are merged
   * inside the same transaction; the value is what now stands in the store. Its revision is always higher than before.
   * No `base` means a new case. With a `base` but nothing stored, the case was removed meanwhile: `store.not-found`,
   * so that a late save never brings erased data back.
   */
  writeCase(next: Case, base: Case | undefined): Promise<Result<Case>>;
  /** Removes the case and its earlier versions at once. */
  removeCase(id: string): Promise<Result<void>>;
  /** When the kept earlier versions of a case were last changed, newest first (ISO instants). */
  listSnapshots(id: string): Promise<Result<string[]>>;
  readSnapshot(id: string, at: string): Promise<Result<Case>>;
  /** Small values: language, theme, the open case and place. JSON only. */
  readSetting(key: string): Promise<Result<unknown>>;
  writeSetting(key: string, value: unknown): Promise<Result<void>>;
  listPackages(): Promise<Result<StoredPackage[]>>;
  writePackages(packages: readonly StoredPackage[]): Promise<Result<void>>;
  removePackage(id: string): Promise<Result<void>>;
  /** Removes everything this product ever kept on this device. */
  eraseAll(): Promise<Result<void>>;
  /** Tells of changes made by other tabs; returns the way to stop listening. */
  watch(listener: (change: StoreChange) => void): () => void;
  close(): void;
}
