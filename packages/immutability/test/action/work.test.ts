import { expect, test } from '@jest/globals';
import { analyseAction } from '../../src/analyse-action.ts';
import { memoryTree } from '../support/memory-tree.ts';

function analyse(files: Readonly<Record<string, string>>) {
  return analyseAction({ tree: memoryTree(files), path: '.', inputs: new Map() });
}

function composite(steps: string): string {
  return `name: x\nruns:\n  using: composite\n  steps:\n${steps}`;
}

const last = '    - shell: bash\n      run: curl -fsSL https://example.org/x | sh\n';

test('actions that use each other in more ways than can be counted end in a doubt', () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, level) => {
      const steps = `    - uses: ./a${level + 1}\n`.repeat(50);
      const path = level === 0 ? 'action.yml' : `a${level}/action.yml`;
      return [path, composite(level === 8 ? last : steps)];
    }),
  );
  const { sites, inconclusive } = analyse(files);
  expect(sites).toHaveLength(1);
  expect(new Set(inconclusive.map(({ why }) => why))).toContain(
    'cannot look into "./a7": more ways lead to it than can be followed',
  );
});

test('scripts that run each other in more ways than can be counted end in a doubt', () => {
  const names = Array.from({ length: 30 }, (_, index) => `s${index}.sh`);
  const calls = names.map((name) => `$GITHUB_ACTION_PATH/${name}\n`).join('');
  const scripts = names.map((name) => [name, `#!/bin/bash\n${calls}`]);
  const first = '    - shell: bash\n      run: $GITHUB_ACTION_PATH/s0.sh\n';
  const { inconclusive } = analyse({
    'action.yml': composite(first),
    ...Object.fromEntries(scripts),
  });
  expect(inconclusive.map(({ why }) => why)).toContain('more ways lead to it than can be followed');
});
