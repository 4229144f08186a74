import type { Source } from '../source.ts';
import type { MapNode, ScalarNode, YamlNode } from '../yaml/index.ts';

/** GitHub's `.github/workflows/actions.lock`. */
export interface Lockfile {
  readonly kind: 'lockfile';
  readonly source: Source;
  readonly node: MapNode;
  readonly version: ScalarNode | undefined;
  readonly workflows: readonly LockedWorkflow[];
  readonly dependencies: readonly LockedDependency[];
}

export interface LockedWorkflow {
  /** The workflow's path from the repository's root. */
  readonly path: ScalarNode;
  /** `owner/repo@ref` each. */
  readonly refs: readonly ScalarNode[];
}

export interface LockedDependency {
  /** `owner/repo@ref` */
  readonly key: ScalarNode;
  readonly node: YamlNode;
  /** `sha1-…` or `sha256-…` as written. */
  readonly commit: ScalarNode | undefined;
}
