import type { ScriptPart } from './script-part.ts';

/** A script starts a workflow of its own repository: `gh workflow run x.yml -f name="$VALUE"`. */
export interface ScriptDispatch {
  /** The file or name of the workflow, or the event type; undefined when it is computed. */
  readonly target: string | undefined;
  readonly event: 'workflow_dispatch' | 'repository_dispatch';
  readonly inputs: readonly {
    /** undefined when it is computed, or all are given as one text. */
    readonly name: string | undefined;
    readonly parts: readonly ScriptPart[];
  }[];
  readonly from: number;
  readonly to: number;
}
