import { type Answer, unreadable } from './answer.ts';
import { parseFields } from './parse-fields.ts';

/**
 * Whether the head is in the history of the base.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export function parseComparison(answer: Answer): boolean {
  const comparison = parseFields(answer);
  const status = comparison.text('status');
  switch (status) {
    case 'identical':
    case 'behind':
      return true;
    case 'ahead':
    case 'diverged':
      return false;
    default:
      throw unreadable(
        comparison.get('status'),
        'a way in which two commits can stand to each other',
      );
  }
}
