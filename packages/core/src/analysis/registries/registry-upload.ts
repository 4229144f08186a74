import type { Publisher } from '../../facts/publishers.ts';
import type { Registry } from '../../facts/registries.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { Hop, RunStep } from '../runs/run-step.ts';

/** A step that publishes to a public registry. */
export interface RegistryUpload {
  readonly run: JobRun;
  readonly site: RunStep;
  readonly registry: Registry;
  /** Where, and with what: `publishes to npm with "npm publish"`. */
  readonly hop: Hop;
  /** undefined when a command publishes. */
  readonly publisher: Publisher | undefined;
  readonly isCertain: boolean;
  /** Whether it is the public index that it publishes to; what surely goes elsewhere is no upload. */
  readonly isPublic: boolean;
}
