import type { Part, Source } from '../source.ts';
import type { Image } from '../uses/index.ts';

/** The Dockerfile of a docker action. */
export interface Dockerfile {
  readonly kind: 'dockerfile';
  readonly source: Source;
  readonly stages: readonly DockerStage[];
}

/** One `FROM`. Earlier stages and `scratch` are not images. */
export interface DockerStage {
  /** The image argument as written. */
  readonly at: Part;
  /** After `ARG` defaults; undefined where an `ARG` without default takes part. */
  readonly image: Image | undefined;
  readonly alias: Part | undefined;
}
