import { parseLockKey } from '../../analysis/parse-lock-key.ts';
import { quoted } from '../../analysis/quoted.ts';
import { lockfileVersions } from '../../facts/lockfile-versions.ts';
import { entriesOf, itemsOf, type Lockfile, type YamlNode } from '../../model/index.ts';
import { dependencyFaults } from './dependency-faults.ts';
import { entryFault } from './entry-fault.ts';
import type { Fault } from './fault.ts';

/**
 * What GitHub's own reader would refuse in a lockfile. Unknown keys are let pass: a later version may have them.
 * Source: https://github.com/github/actions-lockfile/blob/main/go/pkg/lockfile/compat.go
 */
export function* brokenParts(lockfile: Lockfile): Generator<Fault> {
  const fault = versionFault(lockfile);
  // The shape of a version that is not known cannot be judged.
  if (fault !== undefined) return yield fault;
  const keys = new Set(lockfile.dependencies.map(({ key }) => parseLockKey(key.value)));
  yield* kindFaults(lockfile.node.get('workflows'), 'map', '"workflows"');
  yield* kindFaults(lockfile.node.get('dependencies'), 'map', '"dependencies"');
  for (const { key, value } of entriesOf(lockfile.node.get('workflows'))) {
    yield* kindFaults(value, 'seq', quoted(key.value));
    for (const item of itemsOf(value)) yield* entryFault(item, keys);
  }
  for (const dependency of lockfile.dependencies) yield* dependencyFaults(dependency, keys);
}

function versionFault({ node, version }: Lockfile): Fault | undefined {
  if (lockfileVersions.includes(version?.value ?? '')) return undefined;
  const known = lockfileVersions.map((one) => quoted(one)).join(' and ');
  const what = version === undefined ? 'has no version' : `is of version ${quoted(version.value)}`;
  return {
    at: version ?? node.entries[0]?.key ?? node,
    message: `lockfile ${what}, so that it counts for nothing here, where ${known} are known: write it with a "gh actions-lock" of such a version`,
  };
}

/** An empty section is fine; one of another kind is not. */
function* kindFaults(
  node: YamlNode | undefined,
  kind: 'map' | 'seq',
  name: string,
): Generator<Fault> {
  if (node === undefined || node.kind === kind || (node.kind === 'scalar' && node.type === 'null'))
    return;
  const wanted = kind === 'map' ? 'a map' : 'a list';
  yield {
    at: node,
    message: `${name} of the lockfile is not ${wanted}, so that it covers nothing: run "gh actions-lock"`,
  };
}
