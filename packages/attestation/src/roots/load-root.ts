import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { organizationOf } from '../certificate/organization-of.ts';
import type { Instance } from '../instance/instance.ts';
import { instanceOf } from '../instance/instance-of.ts';
import { type ParsedRoot, parseRoot } from './parse-root.ts';
import type { LoadedRoot } from './trusted-roots.ts';

/** A root, and whose: the instance that the caller names, or the one of the organisation in its authorities' names. */
export function loadRoot(json: unknown, source: string, instance?: Instance): LoadedRoot {
  const parsed = parseRoot(json, source);
  return {
    instance: instance ?? instanceFrom(parsed),
    source,
    organization: undefined,
    isRead: true,
    material: parsed.material,
    newest: newestOf(parsed.root),
  };
}

function instanceFrom({ material }: ParsedRoot): Instance {
  const found = new Set(
    material.certificateAuthorities.map(({ certChain: [first] }) =>
      instanceOf(first && organizationOf(first.subject)),
    ),
  );
  const [instance] = found;
  return found.size === 1 && instance !== undefined ? instance : 'custom';
}

function newestOf(root: TrustedRoot): Date {
  const starts = [
    ...[...root.tlogs, ...root.ctlogs].map((log) => log.publicKey?.validFor?.start),
    ...[...root.certificateAuthorities, ...root.timestampAuthorities].map(
      (authority) => authority.validFor?.start,
    ),
  ];
  return new Date(Math.max(...starts.map((start) => start?.getTime() ?? 0)));
}
