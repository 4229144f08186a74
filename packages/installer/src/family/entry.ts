import type { Arm } from '../report/installer-report.ts';

/** A place of a script that names an artifact, a value, or both. */
export interface Entry {
  readonly shape: EntryShape;
  /** What it is looked up by: a file, a platform, or both with a version. */
  readonly key: string;
  /** File name where it is known; `{…}` for what only the machine or the user decides. */
  readonly artifact?: string;
  readonly algorithm?: Arm['algorithm'];
  readonly value?: string;
  readonly offset: number;
  /** Downloaded beside another artifact by the same arm, as an updater is. */
  readonly isSecond?: true;
}

/**
 * `archive` also says how the artifact ends (cargo-dist), `platform` only what it is made for; `keyed-line` is
 * `version:file:value`.
 */
export type EntryShape = 'archive' | 'clause' | 'platform' | 'line' | 'keyed-line' | 'map' | 'json';
