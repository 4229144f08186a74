import type { Profile, RuleSet, Severity } from '@portcullis/core';
import type { Gather } from './gather.ts';
import type { FindInstalls } from './installs.ts';

/** The severity from which on findings fail a run. */
export type FailOn = Severity | 'none';

/** What somebody wants audited, and how. What is absent is decided by each repository's configuration. */
export interface AuditOptions {
  /** Folders, files, or `-` for `stdin`. */
  readonly paths: readonly string[];
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** The bytes that `-` stands for. */
  readonly stdin?: Buffer | undefined;
  /** What this program can run. */
  readonly ruleSet: RuleSet;
  /** Guards and rules by id; with neither, every rule of the set runs. */
  readonly guards?: readonly string[];
  readonly rules?: readonly string[];
  readonly profile?: Profile | undefined;
  readonly failOn?: FailOn | undefined;
  /** A configuration file that takes the place of every repository's own. */
  readonly config?: string | undefined;
  /** Whether the result has what uses what. */
  readonly graph?: boolean;
  /** Without it no server is asked, and rules that need one do not run. */
  readonly gather?: Gather | undefined;
  /** Without it the rule that tells what steps fetch says nothing. */
  readonly findInstalls?: FindInstalls | undefined;
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly today: string;
}
