import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/fix/meaning/change.ts';
import { plainText } from '../../src/fix/meaning/plain-text.ts';
import type { Repair } from '../../src/fix/repair.ts';
import { type Edit, type Finding, repairs } from '../../src/index.ts';
import { fixScenario } from '../support/fix-scenario.ts';
import type { Scenario } from '../support/scenario.ts';

const text =
  'on: push # when\npermissions: {}\nname: &n x\njobs:\n  a:\n    name: *n\n    runs-on: x\n    steps:\n      - run: echo\n';
const scenario: Scenario = {
  files: new Map([['.github/workflows/w.yml', text]]),
  profile: 'default',
};

interface Wanted {
  readonly find: string;
  readonly put: string;
  readonly changes?: readonly Change[];
  readonly answers?: readonly Finding[];
}

/** A repair that puts texts in the place of others. */
function repair(id: string, wanted: readonly Wanted[], rules: readonly string[] = []): Repair {
  return {
    id,
    rules,
    *propose({ repository, findings }) {
      const [source] = repository.documents.map((document) => document.source);
      if (source === undefined) return;
      for (const { find, put, changes = [] } of wanted) {
        const start = source.text.indexOf(find);
        const at = { source, start, end: start + find.length };
        const edits: readonly Edit[] = [{ at, text: put }];
        yield { kind: 'mending', at, description: id, edits, changes, answers: findings };
      }
    },
  };
}

function fixed(...some: readonly Repair[]) {
  const { plan, scenario: after } = fixScenario(scenario, { repairs: some });
  const [now] = after.files.values();
  return { text: now, refused: plan.refused.map(({ repair: id, reason }) => `${id}: ${reason}`) };
}

const toY = [{ path: ['name'], to: plainText('y') }];

describe('an edit is made only when it does what it says', () => {
  test.each([
    [
      'changes what it says',
      {
        find: 'runs-on: x',
        put: 'runs-on: y',
        changes: [{ path: ['jobs', 'a', 'runs-on'], to: plainText('y') }],
      },
      true,
    ],
    ['changes nothing but spelling', { find: 'on: push', put: "on: 'push'" }, true],
    ['changes something that it does not say', { find: 'runs-on: x', put: 'runs-on: y' }, false],
    ['changes what an alias shares', { find: '&n x', put: '&n y', changes: toY }, false],
    ['does not change what it says', { find: 'push', put: 'push', changes: toY }, false],
    ['loses a comment', { find: ' # when', put: '' }, false],
    ['breaks the file', { find: 'jobs:', put: 'jobs: [' }, false],
    [
      'makes GitHub refuse the file',
      {
        find: 'echo',
        put: '${{',
        changes: [{ path: ['jobs', 'a', 'steps', 0, 'run'], to: plainText('${{') }],
      },
      false,
    ],
    [
      'leads nowhere',
      {
        find: 'x',
        put: 'x',
        changes: [{ path: ['jobs', 'a', 'steps', 7, 'run'], to: plainText('') }],
      },
      false,
    ],
  ])('%s', (_, change, isMade) => {
    const { text: after, refused } = fixed(repair('r', [change]));
    expect(after !== text).toBe(isMade);
    expect(refused.length).toBe(isMade ? 0 : 1);
  });

  test('one that goes astray does not keep the others back', () => {
    const good = repair('good', [{ find: 'on: push', put: "on: 'push'" }]);
    const bad = repair('bad', [{ find: 'runs-on: x', put: 'runs-on: y' }]);
    const { text: after, refused } = fixed(bad, good);
    expect(after).toContain("on: 'push'");
    expect(refused).toEqual([expect.stringMatching(/^bad: /)]);
  });

  test('of two that touch the same text the later waits', () => {
    const one = repair('one', [{ find: 'push', put: "'push'" }]);
    const two = repair('two', [{ find: 'on: push', put: 'on: "push"' }]);
    const { text: after, refused } = fixed(one, two);
    expect(after).toContain("on: 'push'");
    expect(refused).toEqual([expect.stringMatching(/^two: another repair/)]);
  });
});

describe('the repaired files are judged again', () => {
  const run = ['jobs', 'a', 'steps', 0];

  test('a repair that brings a finding is left out, the others are made', () => {
    const bad = repair('bad', [
      {
        find: 'run: echo',
        put: 'uses: a/b@v1',
        changes: [{ path: run, to: new Map([['uses', plainText('a/b@v1')]]) }],
      },
    ]);
    const good = repair('good', [{ find: 'on: push', put: "on: 'push'" }]);
    const { text: after, refused } = fixed(good, bad);
    expect(after).toContain("on: 'push'");
    expect(after).toContain('run: echo');
    expect(refused).toEqual([
      expect.stringMatching(/^bad: it would bring a finding of "unpinned-uses"/),
    ]);
  });

  test('the one that brings it is found among many', () => {
    const files = new Map(
      Array.from({ length: 9 }, (_, index) => [`.github/workflows/${index}.yml`, text] as const),
    );
    const many: Repair = {
      id: 'many',
      rules: [],
      *propose({ repository }) {
        for (const [index, { source }] of repository.documents.entries()) {
          const find = index === 5 ? 'run: echo' : 'on: push';
          const start = source.text.indexOf(find);
          const at = { source, start, end: start + find.length };
          const to = new Map([['uses', plainText('a/b@v1')]]);
          yield {
            kind: 'mending',
            at,
            description: '',
            edits: [{ at, text: index === 5 ? 'uses: a/b@v1' : "on: 'push'" }],
            changes: index === 5 ? [{ path: run, to }] : [],
            answers: [],
          };
        }
      },
    };
    const { plan } = fixScenario({ ...scenario, files }, { repairs: [many] });
    expect(plan.refused.map(({ at }) => at.path)).toEqual(['.github/workflows/5.yml']);
    expect(plan.files.length).toBe(8);
  });

  test('a repair that leaves its finding is not made', () => {
    const files = new Map([['.github/workflows/w.yml', text.replace('run: echo', 'uses: a/b@v1')]]);
    const idle = repair('idle', [{ find: 'on: push', put: "on: 'push'" }], ['unpinned-uses']);
    const { plan } = fixScenario({ ...scenario, files }, { repairs: [idle] });
    expect(plan.files).toEqual([]);
    expect(plan.refused.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('would not remove the finding of "unpinned-uses"'),
    ]);
  });

  test('what somebody accepted is left as it is', () => {
    const steps =
      '    steps:\n      - uses: actions/checkout@v4 # portcullis: allow[artipacked,unpinned-uses] it is meant\n      - run: echo\n';
    const accepted = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n${steps}`;
    const files = new Map([['.github/workflows/w.yml', accepted]]);
    const { plan } = fixScenario({ ...scenario, files }, { repairs });
    expect(plan.files.flatMap(({ made }) => made.map((one) => one.repair))).not.toContain(
      'credentials',
    );
  });
});
