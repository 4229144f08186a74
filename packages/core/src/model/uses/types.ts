import type { Part } from '../source.ts';
import type { ScalarNode } from '../yaml/index.ts';

/** What a `uses` value says, parsed once. Every part knows where it is spelled. */
export type Uses =
  | RepositoryUses
  | LocalUses
  | SelfUses
  | DockerUses
  | ExpressionUses
  | MalformedUses;

/** `owner/name[/path]@ref` */
export interface RepositoryUses {
  readonly kind: 'repository';
  readonly at: ScalarNode;
  readonly owner: Part;
  readonly name: Part;
  /** Below the repository's root, without a leading `/`. */
  readonly path: Part | undefined;
  readonly ref: Part;
}

/** `./path`: read from the workspace at run time. */
export interface LocalUses {
  readonly kind: 'local';
  readonly at: ScalarNode;
  readonly path: Part;
}

/** `$/path`: the repository of the file it stands in, at the running commit. GitHub refuses a `ref`. */
export interface SelfUses {
  readonly kind: 'self';
  readonly at: ScalarNode;
  readonly path: Part;
  readonly ref: Part | undefined;
}

/** `docker://image` */
export interface DockerUses {
  readonly kind: 'docker';
  readonly at: ScalarNode;
  readonly image: Image;
}

/** A value that holds `${{ … }}`; GitHub evaluates none here, so nothing can be said of it. */
export interface ExpressionUses {
  readonly kind: 'expression';
  readonly at: ScalarNode;
}

export interface MalformedUses {
  readonly kind: 'malformed';
  readonly at: ScalarNode;
  /** What GitHub would not accept, and what it would. */
  readonly message: string;
}

/** A container image reference: `[registry/]name[:tag][@digest]`. */
export interface Image extends Part {
  readonly registry: Part | undefined;
  readonly name: Part;
  readonly tag: Part | undefined;
  /** With its algorithm: `sha256:…`. */
  readonly digest: Part | undefined;
}
