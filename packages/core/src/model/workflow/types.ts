import type { Source } from '../source.ts';
import type { Uses } from '../uses/index.ts';
import type { MapEntry, MapNode, ScalarNode, YamlNode } from '../yaml/index.ts';

/** A workflow file. Unknown keys stay readable through `node`. */
export interface Workflow {
  readonly kind: 'workflow';
  readonly source: Source;
  readonly node: MapNode;
  readonly name: ScalarNode | undefined;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions | undefined;
  readonly env: YamlNode | undefined;
  readonly defaults: RunDefaults;
  readonly cacheMode: ScalarNode | undefined;
  readonly jobs: readonly Job[];
}

/** One event in `on`, in any of its three forms. */
export interface Trigger {
  /** `push`, `workflow_call`, … as written. */
  readonly event: string;
  readonly at: ScalarNode;
  /** What follows the event when `on` is a map (for `schedule` the list). */
  readonly config: YamlNode | undefined;
}

export interface RunDefaults {
  readonly shell: ScalarNode | undefined;
  readonly workingDirectory: ScalarNode | undefined;
}

/** `permissions:` in its forms: one word for all, or scope by scope (`{}` has none). */
export interface Permissions {
  /** The whole value. */
  readonly at: YamlNode;
  readonly key: ScalarNode;
  /** `read-all`, `write-all` or another single word. */
  readonly all: ScalarNode | undefined;
  readonly scopes: readonly PermissionScope[];
}

export interface PermissionScope {
  readonly scope: ScalarNode;
  readonly level: ScalarNode;
}

export interface Job {
  readonly kind: 'job';
  readonly workflow: Workflow;
  readonly id: string;
  readonly key: ScalarNode;
  readonly node: MapNode;
  readonly name: ScalarNode | undefined;
  readonly needs: readonly ScalarNode[];
  readonly if: ScalarNode | undefined;
  readonly permissions: Permissions | undefined;
  readonly environment: Environment | undefined;
  readonly env: YamlNode | undefined;
  readonly defaults: RunDefaults;
  readonly cacheMode: ScalarNode | undefined;
  readonly outputs: readonly MapEntry[];
  readonly strategy: YamlNode | undefined;
  /** Strings, `{group, labels}`, or an expression: as written. */
  readonly runsOn: YamlNode | undefined;
  readonly container: Container | undefined;
  readonly services: readonly Container[];
  /** Top level only; `allSteps` also yields those inside `parallel:`. */
  readonly steps: readonly Step[];
  /** The called reusable workflow, when the job calls one. */
  readonly call: Call | undefined;
}

export interface Environment {
  readonly at: YamlNode;
  readonly name: ScalarNode | undefined;
  /** `deployment:`; false means that no deployment is recorded. */
  readonly deployment: ScalarNode | undefined;
}

export interface Container {
  readonly at: YamlNode;
  /** The service's key, undefined for `container:`. */
  readonly service: ScalarNode | undefined;
  readonly image: ScalarNode | undefined;
  readonly node: MapNode | undefined;
}

export interface Call {
  readonly uses: Uses;
  readonly with: readonly MapEntry[];
  /** `inherit`, or the map that is handed over. */
  readonly secrets: YamlNode | undefined;
}

/** A step of a job or of a composite action. Several of uses, run and steps on one step are refused by GitHub. */
export interface Step {
  readonly kind: 'step';
  readonly node: MapNode;
  readonly id: ScalarNode | undefined;
  readonly name: ScalarNode | undefined;
  readonly if: ScalarNode | undefined;
  readonly env: YamlNode | undefined;
  readonly uses: Uses | undefined;
  readonly with: readonly MapEntry[];
  readonly run: ScalarNode | undefined;
  readonly shell: ScalarNode | undefined;
  readonly workingDirectory: ScalarNode | undefined;
  /** The sub-steps of a `parallel:` group. */
  readonly parallel: readonly Step[];
}
