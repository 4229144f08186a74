import type { Finding } from '@portcullis/core';
import type { ScriptStep } from '../script/origin.ts';
import type { Dialect } from '../script/script.ts';

/** What `installer check` says; JSON of it is shipped: docs/installer-report.schema.json. */
export interface InstallerReport {
  readonly version: 1;
  /** What is published already, where the scripts were compared with it. */
  readonly release?: ComparedRelease;
  readonly scripts: readonly ScriptReport[];
}

export interface ComparedRelease {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  /** Nobody can change it any more; undefined when nobody answered. */
  readonly isImmutable?: boolean;
  /** How many it has; undefined when nobody answered. */
  readonly assets?: number;
  /** Hosts that gave files beside it, sorted. */
  readonly mirrors: readonly string[];
}

export interface ScriptReport {
  readonly path: string;
  /** Where in a workflow or an action it stands; undefined for a script that is a file. */
  readonly step?: ScriptStep;
  readonly dialect: Dialect;
  /** By structure and not by name; `other` is left to the general analysis. */
  readonly family: Family;
  /** Where the expected values come from: the weakest of all that is downloaded. */
  readonly source: ValueSource;
  readonly verdict: InstallerVerdict;
  readonly arms: readonly Arm[];
  readonly findings: readonly Finding[];
  readonly proof?: readonly ProofOutcome[];
}

const families = [
  'cargo-dist',
  'case-map',
  'sum-lines',
  'godownloader',
  'sidecar',
  'json-map',
  'binstaller',
  'template',
  'other',
] as const;

export type Family = (typeof families)[number];

/** Strongest first. */
export const valueSources = ['embedded', 'signature', 'same-release', 'sidecar', 'none'] as const;

export type ValueSource = (typeof valueSources)[number];

/**
 * Never better than shown: `proven` only by execution, `likely` by analysis alone, `same-origin` is closed but the
 * value comes from where the artifact comes from, so that only corruption is noticed.
 */
export const installerVerdicts = [
  'proven',
  'likely',
  'same-origin',
  'open',
  'none',
  'inconclusive',
] as const;

export type InstallerVerdict = (typeof installerVerdicts)[number];

/** One artifact that the script can come to download. */
export interface Arm {
  /** File name; with `{…}` for parts that only the machine or the user decides. */
  readonly artifact: string;
  readonly algorithm?:
    | 'sha256'
    | 'sha384'
    | 'sha512'
    | 'blake2b'
    | 'blake2s'
    | 'sha3-256'
    | 'sha3-512'
    | 'sha1'
    | 'md5';
  /** Lower-case hex that the script carries for it. */
  readonly value?: string;
  /** How the value compares with the artifact at hand; undefined when none was given. */
  readonly bytes?: 'match' | 'differ' | 'missing';
  /** Line of the script, from 1. */
  readonly line?: number;
}

/** One execution: docs/installers.md has the cases. */
export interface ProofOutcome {
  readonly case: string;
  readonly arm: string;
  readonly outcome: 'pass' | 'fail' | 'unproven';
  readonly why: string;
}
