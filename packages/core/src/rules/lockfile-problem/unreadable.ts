import type { Document } from '../../model/index.ts';
import type { Fault } from './fault.ts';

/** A lockfile that is no YAML, or no map at the top. */
export function* unreadable({ source, content, problems }: Document): Generator<Fault> {
  for (const problem of problems) {
    if (problem.kind === 'refused')
      yield { at: problem.at, message: `lockfile covers nothing: ${problem.message}` };
  }
  if (content !== undefined || problems.length > 0) return;
  const at = { source, start: 0, end: 0 };
  yield {
    at,
    message:
      'lockfile covers nothing, since it is empty or no map: write it anew with "gh actions-lock"',
  };
}
