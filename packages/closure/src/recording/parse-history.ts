import type { HistoryAnswer } from '../upstream.ts';
import {
  expectList,
  expectMembers,
  expectObjectName,
  expectTable,
  type JsonSpot,
} from './expect-json.ts';

/** Commits with their parents, as one question was answered. */
export function parseHistory(spot: JsonSpot): HistoryAnswer {
  const at = expectMembers(spot, ['commits', 'unknown', 'peeled']);
  return {
    commits: expectTable(at('commits'), (parents) => expectList(parents, expectObjectName)),
    unknown: expectList(at('unknown'), expectObjectName),
    peeled: expectTable(at('peeled'), expectObjectName),
  };
}
