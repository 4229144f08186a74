import type { Arm } from '../report/installer-report.ts';
import { candidatesOf } from './candidates-of.ts';
import type { Algorithm } from './known-files.ts';

export interface WantedDigest {
  readonly name: string;
  readonly algorithm: Algorithm;
}

/** Which digests it takes to compare arms with the files of a place; each once. */
export function wantedDigests(
  arms: readonly Arm[],
  names: readonly string[],
): readonly WantedDigest[] {
  const wanted = new Map<string, WantedDigest>();
  for (const arm of arms) {
    const { algorithm } = arm;
    if (algorithm === undefined) continue;
    for (const name of candidatesOf(arm, names).valued)
      wanted.set(`${algorithm}:${name}`, { name, algorithm });
  }
  return [...wanted.values()];
}
