import type { Source } from '../source.ts';
import type { Image } from '../uses/index.ts';
import type { Step } from '../workflow/types.ts';
import type { MapEntry, MapNode, ScalarNode } from '../yaml/index.ts';

/** An `action.yml`. */
export interface Action {
  readonly kind: 'action';
  readonly source: Source;
  readonly node: MapNode;
  readonly name: ScalarNode | undefined;
  readonly inputs: readonly MapEntry[];
  readonly outputs: readonly MapEntry[];
  readonly runs: Runs | undefined;
}

export type Runs = CompositeRuns | NodeRuns | DockerRuns | UnknownRuns;

export interface CompositeRuns {
  readonly kind: 'composite';
  readonly node: MapNode;
  readonly steps: readonly Step[];
}

export interface NodeRuns {
  readonly kind: 'node';
  readonly node: MapNode;
  /** `node24` */
  readonly using: ScalarNode;
  readonly main: ScalarNode | undefined;
  readonly pre: ScalarNode | undefined;
  readonly post: ScalarNode | undefined;
}

export interface DockerRuns {
  readonly kind: 'docker';
  readonly node: MapNode;
  /** As written: `docker://…` or the path of a Dockerfile. */
  readonly image: ScalarNode | undefined;
  /** The image behind `docker://`. */
  readonly pulled: Image | undefined;
  /** The Dockerfile's path relative to the action, when it builds one. */
  readonly dockerfile: string | undefined;
}

export interface UnknownRuns {
  readonly kind: 'unknown';
  readonly node: MapNode;
  readonly using: ScalarNode | undefined;
}
