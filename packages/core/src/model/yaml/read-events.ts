import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { type Event, parseEvents, YAMLException } from './library.ts';
import { LIMITS } from './limits.ts';
import { moveEvents } from './move-events.ts';
import { Repair } from './repair.ts';
import { syntaxProblem } from './syntax-problem.ts';

/** The library's events with offsets into the source; undefined and the reason where there is no reading it. */
export function readEvents(source: Source): readonly Event[] | Problem {
  const first = tryEvents(source.text);
  if (!(first instanceof YAMLException)) return first;
  return readRepaired(source, first);
}

/** GitHub reads some texts that the library does not: mends what stopped it, and tries again. */
function readRepaired(source: Source, first: YAMLException): readonly Event[] | Problem {
  const repair = new Repair(source.text);
  let failure = first;
  let offset = repair.toSource(failure);
  while (repair.mend(failure)) {
    if (repair.isTooMuch()) return tooMuch(source, offset);
    const result = tryEvents(repair.text);
    if (!(result instanceof YAMLException)) return moveEvents(result, repair.pads);
    failure = result;
    offset = repair.toSource(failure);
  }
  return syntaxProblem(source, failure.reason, offset);
}

function tryEvents(text: string): Event[] | YAMLException {
  try {
    // The library counts scalars and fallbacks too; the tree has the exact bound.
    return parseEvents(text, { maxDepth: LIMITS.depth + 10 });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function tooMuch(source: Source, offset: number): Problem {
  const at = { source, start: offset, end: offset };
  const message =
    'cannot read on from here: too much of this file is YAML that GitHub alone accepts, mend this line and those like it';
  return { kind: 'limit', at, reason: 'too-many', message };
}
