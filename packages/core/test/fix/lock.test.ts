import { describe, expect, test } from '@jest/globals';
import { gatherLock } from '@portcullis/closure';
import { parse } from 'yaml';
import { keyInCircle } from '../../src/fix/lock/key-in-circle.ts';
import { lockText } from '../../src/fix/lock/lock-text.ts';
import { readLock } from '../../src/index.ts';
import { inMemoryUpstream } from '../support/online/in-memory-upstream.ts';
import { toRequest } from '../support/scenario.ts';

const path = '.github/workflows/actions.lock';

function composite(...uses: readonly string[]): string {
  const steps = uses.map((one) => `    - uses: ${one}\n`).join('');
  return `name: n\ndescription: d\nruns:\n  using: composite\n  steps:\n${steps}`;
}

const facts = (id: number) => ({ id, ownerId: id + 100, fullName: '', isArchived: false });

const world = {
  'octo-org/tool': {
    commits: { a1: [], a2: ['a1'], a3: ['a2'] },
    branches: { main: 'a2', next: 'a3' },
    tags: { v1: 'a1', 'v1.0.0': 'a1', v2: 'a2', "v'": 'a2', plain: 'a2' },
    facts: facts(1),
  },
  'octo-org/own': {
    commits: { b1: [] },
    branches: { main: 'b1' },
    tags: { v1: 'b1' },
    files: {
      b1: {
        'action.yml': composite('octo-org/own/sub@v1', 'OCTO-org/Tool/x@v1', '$/deep', './here'),
        'sub/action.yml': composite('octo-org/tool@v2'),
        'deep/action.yml': composite('octo-org/tool@plain'),
        'x/action.yml': composite(),
      },
    },
    facts: facts(2),
  },
  'octo-org/wrap': {
    commits: { f1: [] },
    branches: { main: 'f1' },
    tags: { v1: 'f1' },
    files: { f1: { 'action.yml': composite('octo-org/tool@v1') } },
    facts: facts(6),
  },
  'octo-org/round': {
    commits: { c1: [] },
    branches: { main: 'c1' },
    tags: { v1: 'c1', v2: 'c1' },
    files: { c1: { 'action.yml': composite('octo-org/back@v1') } },
    facts: facts(3),
  },
  'octo-org/back': {
    commits: { d1: [] },
    branches: { main: 'd1' },
    tags: { v1: 'd1' },
    files: { d1: { 'action.yml': composite('octo-org/round@v1') } },
    facts: facts(4),
  },
  'octo-org/moved': {
    commits: { e1: [] },
    branches: { main: 'e1' },
    tags: { v1: 'e1' },
    movedTo: 'octo-org/other',
    facts: facts(5),
  },
};

async function locked(uses: readonly string[], lock?: string, isUpdate = false) {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  const text = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`;
  const files = new Map([
    ['.github/workflows/w.yml', text],
    ...(lock === undefined ? [] : [[path, lock] as const]),
  ]);
  const { repository, policy } = toRequest({ files, profile: 'default' });
  const read = readLock(repository);
  if (read.kind === 'refused') throw new Error(read.reason);
  const options = { upstream: inMemoryUpstream(world), isUpdate, onProgress: () => {} };
  return gatherLock({ repository, policy }, read.former, options);
}

describe('entries', () => {
  test('one a repository and ref: what its paths use is together, and it never uses itself', async () => {
    const { text, refused, inconclusive, notes, isSettled } = await locked(['octo-org/own@v1']);
    const { dependencies } = parse(text);
    expect({ refused, inconclusive, isSettled }).toEqual({
      refused: [],
      inconclusive: [expect.objectContaining({ message: expect.stringContaining('"x"') })],
      isSettled: true,
    });
    expect(Object.keys(dependencies)).toEqual([
      'octo-org/own@v1',
      'octo-org/tool@plain',
      'octo-org/tool@v1',
      'octo-org/tool@v2',
    ]);
    expect(dependencies['octo-org/own@v1'].uses).toEqual([
      'octo-org/tool@plain',
      'octo-org/tool@v1',
      'octo-org/tool@v2',
    ]);
    expect(notes.map(({ message }) => message)).toEqual([
      '"octo-org/own@v1" uses "./here", which no lockfile covers',
    ]);
  });

  test('a commit is recorded with the name of what it is', async () => {
    const commit = 'a1'.padEnd(40, '0');
    const { text } = await locked([`octo-org/tool@${commit}`]);
    expect(parse(text).dependencies).toEqual({
      [`octo-org/tool@${commit}`]: {
        ref: 'v1.0.0',
        commit: `sha1-${commit}`,
        owner_id: 101,
        repo_id: 1,
      },
    });
  });

  test.each([
    ['octo-org/round@v2', 'leads back to itself'],
    ['octo-org/moved@v1', 'is called "octo-org/other" now'],
    ['octo-org/tool@next', '"unreleased"'],
  ])('%s is refused', async (uses, why) => {
    const { refused } = await locked([uses]);
    expect(refused.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
  });

  test('what is recorded stays, also where something new uses it', async () => {
    const { text } = await locked(['octo-org/tool@v1']);
    const former = text.replace('sha1-a1', 'sha1-a2');
    const uses = ['octo-org/wrap@v1', 'octo-org/tool@v1'];
    const { dependencies } = parse((await locked(uses, former)).text);
    expect(dependencies['octo-org/tool@v1'].commit).toBe(`sha1-${'a2'.padEnd(40, '0')}`);
    const updated = parse((await locked(uses, former, true)).text).dependencies;
    expect(updated['octo-org/tool@v1'].commit).toBe(`sha1-${'a1'.padEnd(40, '0')}`);
  });

  test('a workflow that cannot be read may use anything', async () => {
    const { inconclusive } = await locked(['octo-org/tool@v1', '[']);
    expect(inconclusive).toEqual([
      expect.objectContaining({ message: expect.stringContaining('it cannot be read') }),
    ]);
  });

  test('what nobody uses any more goes', async () => {
    const first = await locked(['octo-org/tool@v1', 'octo-org/tool@v2']);
    const second = await locked(['octo-org/tool@v1'], first.text);
    expect(second.text).toBe((await locked(['octo-org/tool@v1'])).text);
  });

  test('quotes in refs', async () => {
    const { text } = await locked(["octo-org/tool@v'"]);
    expect(text).toContain("        - 'octo-org/tool@v'''\n");
    expect(await locked(["octo-org/tool@v'"], text)).toMatchObject({ text, isSettled: true });
  });
});

describe('lockText', () => {
  test('sorts by bytes and is read as it was meant', () => {
    const entry = { ref: 'r', commit: 'c', ownerId: 1, repositoryId: 2, uses: [] };
    const keys = ['b', 'a\uFFFD', 'a\u{10000}', 'B', 'a', 'a-b', 'a/b'];
    const text = lockText({
      header: [],
      version: 'v0.0.2',
      workflows: new Map([['w', keys]]),
      dependencies: new Map(keys.map((key) => [key, { ...entry, uses: [key, key] }])),
    });
    const { workflows, dependencies } = parse(text);
    const byBytes = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(workflows.w).toEqual(byBytes);
    expect(Object.keys(dependencies)).toEqual(byBytes);
    expect(dependencies['a/b'].uses).toEqual(['a/b']);
  });
});

describe('keyInCircle', () => {
  const entriesOf = (graph: Readonly<Record<string, readonly string[]>>) =>
    new Map(
      Object.entries(graph).map(([key, uses]) => [
        key,
        { ref: '', commit: '', ownerId: 1, repositoryId: 1, uses },
      ]),
    );
  test.each([
    [{ a: ['b'], b: ['c'], c: [] }, undefined],
    [{ a: ['b', 'c'], b: ['c'], c: ['gone'] }, undefined],
    [{ a: ['b'], b: ['c'], c: ['b'] }, 'a'],
    [{ c: ['c'] }, 'c'],
    [{}, undefined],
  ])('%j', (graph, wanted) => {
    expect(keyInCircle(entriesOf(graph))).toBe(wanted);
  });
});
