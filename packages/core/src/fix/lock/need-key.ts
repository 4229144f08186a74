import type { Need } from '../../evidence/index.ts';

type NeedKey =
  | { readonly kind: 'key'; readonly key: string }
  /** `$/path`: of the same commit. */
  | { readonly kind: 'self' }
  | { readonly kind: 'none' };

/** The entry that something a remote action uses belongs to, whatever its path. */
export function needKey({ kind, text }: Need): NeedKey {
  if (kind !== 'repository') return { kind: 'none' };
  if (text.startsWith('$/')) return { kind: 'self' };
  const [, owner, name, ref] = shape.exec(text) ?? [];
  if (owner === undefined || name === undefined || ref === undefined) return { kind: 'none' };
  return { kind: 'key', key: `${owner}/${name}`.toLowerCase().concat('@', ref) };
}

const shape = /^[/\\]*([^/\\@]+)[/\\]+([^/\\@]+)(?:[/\\][^@]*)?@([^@]+)$/;
