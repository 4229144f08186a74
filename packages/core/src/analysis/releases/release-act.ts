import type { ReleaseEffect } from '../../facts/release-acts.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop, RunStep } from '../runs/run-step.ts';

/** Something that a job does for a release. */
export interface ReleaseAct {
  readonly kind: 'package' | 'image' | 'release' | 'tag' | 'attest' | 'login';
  readonly run: JobRun;
  /** The step; undefined when a job calls a workflow of another repository. */
  readonly site: RunStep | undefined;
  /** Where, and with what: `publishes to npm with "npm publish"`. */
  readonly hop: Hop;
  /** `publishes to npm` */
  readonly what: string;
  readonly isCertain: boolean;
  /** What becomes of the release on GitHub: everybody sees it, it is a draft, or it has more files than before. */
  readonly stage: 'public' | 'draft' | 'files' | 'none';
  readonly hasFiles: boolean;
  /** Whether a git tag is made where there is none, or set anew. */
  readonly tag: 'creates' | 'moves' | 'none';
  /** What it does by the way. */
  readonly effect: ReleaseEffect;
}
