import type { Arm } from '../report/installer-report.ts';
import { candidatesOf } from './candidates-of.ts';
import type { KnownFiles } from './known-files.ts';

export interface ComparedArm {
  readonly arm: Arm;
  /** The artifacts that it can be. */
  readonly names: readonly string[];
  /** What they have in place of the arm's value. */
  readonly actual?: string;
}

/**
 * Lays an arm beside the bytes. Where it names a platform and no file, its value tells which artifact it is. Without a
 * digest that could differ `bytes` stays undefined.
 */
export function compareArm(arm: Arm, files: KnownFiles): ComparedArm {
  const { named: names, valued } = candidatesOf(arm, files.names);
  const { value, algorithm } = arm;
  if (value === undefined || algorithm === undefined)
    return { arm: names.length > 0 ? arm : { ...arm, bytes: 'missing' }, names };
  const digests = valued.map((name) => ({ name, digest: files.digest(name, algorithm) }));
  const same = digests.find(({ digest }) => digest === value);
  if (same !== undefined) return { arm: { ...arm, bytes: 'match' }, names: [same.name] };
  if (digests.some(({ digest }) => digest === undefined)) return { arm, names };
  if (names.length === 0) return { arm: { ...arm, bytes: 'missing' }, names };
  const actual = digests.length === 1 ? digests[0]?.digest : undefined;
  const compared = { arm: { ...arm, bytes: 'differ' } as const, names };
  return actual === undefined ? compared : { ...compared, actual };
}
