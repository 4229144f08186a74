import type { RepositoryUses } from '../model/index.ts';

/**
 * The lockfile's name for what a `uses` refers to: one entry a repository and ref, whatever the path. Owner and
 * name are compared without regard to case, refs with it.
 * Source: Pin.Canonical in https://github.com/github/actions-lockfile/blob/main/go/pkg/lockfile/pin.go
 */
export function lockKey({ owner, name, ref }: RepositoryUses): string {
  return `${owner.text}/${name.text}`.toLowerCase().concat('@', ref.text);
}
