import type { RepositoryName } from './repository-name.ts';

export interface ImageName extends RepositoryName {
  readonly tag: string;
}
