import type { Weakness } from '../analysis.ts';
import type { Shared, Skip } from './context.ts';

/** What happens after a difference; a message that nobody sees opens nothing by itself. */
export function refusalWeaknesses({ refusals, skips }: Shared): readonly Weakness[] {
  const refused = [...refusals.values()].flatMap(({ at, hasSpoken, leftExecutable }) => {
    const common = { start: at.start, end: at.end, related: [], evidence: [] };
    const found: Weakness[] = [];
    if (leftExecutable !== undefined) {
      const related = [{ ...leftExecutable, message: 'this is the file that stays' }];
      const message =
        'a download that is refused stays on the disk, ready to be run: put it where programs are only after the check, or delete it';
      found.push({ ...common, rule: 'F14', message, related, confidence: 'high', opens: 'open' });
    }
    if (hasSpoken.has(true) && hasSpoken.has(false)) {
      const message =
        'a quiet flag hides why the download was refused: print errors whatever the flag says';
      found.push({ ...common, rule: 'F15', message, confidence: 'medium' });
    }
    return found;
  });
  return [...refused, ...[...skips.values()].flatMap(hiddenSkip)];
}

function hiddenSkip({ at, hasSpoken }: Skip): readonly Weakness[] {
  if (!hasSpoken.has(true) || !hasSpoken.has(false)) return [];
  const message =
    'a quiet flag hides that nothing was checked: print that whatever the flag says, or stop';
  const { start, end } = at;
  return [{ rule: 'F15', start, end, message, related: [], evidence: [], confidence: 'medium' }];
}
