import { effectivePermissions } from '../../analysis/effective-permissions.ts';
import { quoted } from '../../analysis/quoted.ts';
import type { StepOwner } from '../../model/index.ts';
import type { Credential } from './credential.ts';

/** What whoever takes the credential can do with it. */
export type Power =
  | { readonly kind: 'given' }
  | { readonly kind: 'writes'; readonly what: string }
  | { readonly kind: 'unknown'; readonly what: string }
  | { readonly kind: 'reads' };

export function powerOf({ given }: Credential, owner: StepOwner): Power {
  if (given !== undefined) return { kind: 'given' };
  if (owner.kind === 'action')
    return { kind: 'unknown', what: 'the calling job decides what it can write' };
  const permissions = effectivePermissions(owner);
  if (permissions === undefined)
    return { kind: 'unknown', what: "the repository's default decides what it can write" };
  if (permissions.all?.value === 'write-all') return { kind: 'writes', what: '"write-all"' };
  const writes = permissions.scopes.filter(
    ({ scope, level }) => level.value === 'write' && scope.value !== identity,
  );
  if (writes.length === 0) return { kind: 'reads' };
  return {
    kind: 'writes',
    what: writes.map(({ scope }) => quoted(`${scope.value}: write`)).join(', '),
  };
}

/** It is asked for with a token of its own, in the environment and not on the disk. */
const identity = 'id-token';
