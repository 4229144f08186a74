import type { AbstractValue } from './abstract-value.ts';
import { bestOf } from './facts.ts';
import type { Walk } from './walk.ts';

/** A verdict, or the promise of one, that nobody looks at. */
export function noteIgnored(value: AbstractValue, walk: Walk): void {
  const facts =
    value.kind === 'test' ? value.whenTrue : value.kind === 'pending' ? value.facts : undefined;
  if (value.kind === 'cases') {
    for (const one of value.cases) {
      for (const [file, checks] of one.facts) {
        if (bestOf(checks) && !bestOf(walk.state.facts.get(file))) note(walk);
      }
    }
  }
  for (const [file, checks] of facts ?? []) {
    const best = bestOf(checks);
    const known = bestOf(walk.state.facts.get(file));
    if (best && known === undefined) note(walk);
  }
}

function note(walk: Walk): void {
  walk.notes.push({
    flaw: 'result-ignored',
    why: 'it is compared, but nothing follows from the result',
  });
}
