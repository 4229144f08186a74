import { describe, expect, test } from '@jest/globals';
import { firstLines } from '../../../src/analysis/pins/first-lines.ts';
import { versionsInComment } from '../../../src/analysis/versions-in-comment.ts';
import type { Evidence, Need, PinEvidence } from '../../../src/index.ts';
import { doubtsBelow } from '../../../src/rules/impostor-commit/doubts-below.ts';

const source = { path: '', repositoryPath: '', kind: 'action', text: '' } as const;
const at = { source, start: 0, end: 0 };

describe('a comment of a megabyte', () => {
  test('names what its start names, and no more', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `v${index}.1.1`);
    const versions = versionsInComment(words.join(' '));
    expect(versions[0]).toBe('v0.1.1');
    expect(versions.length).toBeLessThan(200);
  });
});

describe('what was left out of too many pins', () => {
  test('is told where it is used, and images are not missed', () => {
    expect(doubtsOf([need('o/b@v1', 'o/b@v1'), need('docker://alpine', undefined)])).toEqual([
      {
        reason: 'too-many',
        message:
          '"o/b@v1" was not looked at, since too much is used: audit parts of the tree alone',
      },
    ]);
  });
});

test('of many lines some are shown, and it is said how many there are', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `${index}`);
  expect(firstLines(lines.slice(0, 10))).toEqual(lines.slice(0, 10));
  expect(firstLines(lines)).toEqual([...lines.slice(0, 10), 'and 2 more']);
});

function doubtsOf(needs: readonly Need[]) {
  const commit = 'a'.repeat(40);
  const pin: PinEvidence = {
    key: `o/a@${commit}`,
    repository: 'o/a',
    path: undefined,
    ref: commit,
    target: { kind: 'known', value: { kind: 'commit', commit, candidates: [] } },
    verdict: 'released',
    proof: '',
    releaseTags: [],
    versions: [],
    needs: { kind: 'known', value: needs },
    document: undefined,
  };
  const evidence: Evidence = { repositories: new Map(), pins: new Map([[pin.key, pin]]) };
  return doubtsBelow({ pin, evidence }).doubts;
}

function need(text: string, to: string | undefined): Need {
  return { kind: to === undefined ? 'image' : 'repository', at, text, to, isPinned: false };
}
