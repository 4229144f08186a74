import type { Span } from '../../analysis/analysis.ts';
import type { Site } from '../values/site.ts';
import { doubt, type Machine } from './machine.ts';
import type { State } from './state.ts';

/** F7: the script refuses what it has downloaded, and ends as if it had installed it. */
export function notePraised(machine: Machine, state: State, code: 'zero' | 'unknown'): void {
  for (const site of state.dirty.keys()) {
    const at = differenceOf(state, site);
    // What gets past the check is told elsewhere.
    const isRefused = site.uses.every(({ bypasses }) => bypasses === undefined);
    if (!at || !isRefused || site.isReference) continue;
    if (code === 'unknown') {
      doubt(machine, at, 'the exit code with which the script ends on a difference is not known');
      continue;
    }
    machine.weaknesses.set(`praised ${at.start}`, {
      rule: 'F7',
      start: at.start,
      end: at.end,
      message:
        'where the digests differ the script ends with exit code 0, which whoever called it takes for success; throw there, or write "exit 1"',
      related: [{ start: site.start, end: site.end, message: 'it is downloaded here' }],
      confidence: 'medium',
      evidence: [],
      opens: 'open',
    });
  }
}

/** Where this way, or one that has led here with others, has found a difference. */
function differenceOf(state: State, site: Site): Span | undefined {
  const bypass = state.dirty.get(site)?.find(({ cause }) => cause === 'comparison');
  const steps = [...state.trail.values()].filter(({ compared }) => compared.has(site));
  return bypass ?? steps.find(({ way }) => way !== 'both');
}
