import type { Finding } from '../../../engine/index.ts';
import { expressionsIn, type Place, type ScalarNode } from '../../../model/index.ts';
import type { ScriptHole } from './script-hole.ts';

/** A hole of a script that findings stand at. */
export interface FoundHole {
  readonly hole: ScriptHole;
  readonly at: Place;
  readonly findings: readonly Finding[];
}

/** The holes of a script at which something was found. */
export function holesOf(run: ScalarNode, findings: readonly Finding[]): readonly FoundHole[] {
  return expressionsIn(run).flatMap(({ source, start, end, offset, text }) => {
    const own = findings.filter(({ at }) => start <= at.start.offset && at.start.offset < end);
    if (own.length === 0) return [];
    const from = run.value.lastIndexOf('${{', offset);
    const to = run.value.indexOf('}}', offset + text.length) + 2;
    return [{ hole: { from, to, text }, at: { source, start, end }, findings: own }];
  });
}
