import { describe, expect, test } from '@jest/globals';
import type { InconclusiveReason, RepositoryRefs } from '@portcullis/core';
import fc from 'fast-check';
import { limits } from '../src/limits.ts';
import { askComparison } from '../src/reach/ask-comparison.ts';
import { findReach } from '../src/reach/find-reach.ts';
import type { AskHistory, Found, FoundById } from '../src/reach/found.ts';

type Graph = Readonly<Record<string, readonly string[]>>;

const graph: Graph = {
  root: [],
  a: ['root'],
  b: ['a'],
  r1: ['a'],
  r2: ['r1'],
  d1: ['root'],
  d2: ['d1'],
  t1: ['root'],
  t2: ['t1'],
  lost: ['b'],
};
const refs = refsOf({ main: 'b', 'releases/v1': 'r2', dev: 'd2' }, { 'v0.1.0': 't2', v1: 'r1' });

describe('what holds a commit', () => {
  test.each([
    ['b', 'main', 'refs/heads/main', 0],
    ['r2', 'main', 'refs/heads/releases/v1', 0],
    ['d2', 'other', 'refs/heads/dev', 0],
    ['a', 'main', 'refs/heads/main', 1],
    ['r1', 'main', 'refs/heads/releases/v1', 1],
    ['t2', 'other', 'refs/tags/v0.1.0', 1],
    ['d1', 'other', 'refs/heads/dev', 2],
    ['t1', 'other', 'refs/tags/v0.1.0', 2],
  ])('of %s: %s %s', async (...row) => {
    const [id, kind, ref, count] = row;
    const { reach, questions } = await ask([id]);
    expect(reach.get(id)).toEqual({ commit: id, reach: { kind: 'known', value: { kind, ref } } });
    expect(questions).toHaveLength(count);
  });

  test('nothing', async () => {
    const { reach, questions } = await ask(['lost', 'gone']);
    expect(reachIn(reach.get('lost'))).toEqual({ kind: 'none', isAbsent: false });
    expect(reachIn(reach.get('gone'))).toEqual({ kind: 'none', isAbsent: true });
    expect(questions).toHaveLength(2);
  });

  test('however many are asked for, two questions', async () => {
    const { questions } = await ask(Object.keys(graph));
    expect(questions).toHaveLength(2);
  });

  test('of several that hold it, the first', async () => {
    const several = refsOf({ main: 'b', dev: 'd2', new: 'd2' }, { 'v0.0.1': 'd2' });
    const { reach } = await ask(['d1'], { refs: several });
    expect(reachIn(reach.get('d1'))).toEqual({ kind: 'other', ref: 'refs/heads/dev' });
  });

  test('however many ways lead there', async () => {
    const commits: Record<string, string[]> = { root: [], left0: ['root'], right0: ['root'] };
    for (let index = 1; index < 60; index += 1) {
      commits[`left${index}`] = [`left${index - 1}`, `right${index - 1}`];
      commits[`right${index}`] = [`left${index - 1}`, `right${index - 1}`];
    }
    const wide = refsOf({ main: 'root', dev: 'left59' }, {});
    const { reach } = await ask(['right0'], { refs: wide, commits });
    expect(reachIn(reach.get('right0'))).toEqual({ kind: 'other', ref: 'refs/heads/dev' });
  });

  test('a tag object that no tag has any more stands for its commit', async () => {
    const { reach } = await ask(['object'], { peeled: { object: 'd1' } });
    expect(reach.get('object')?.commit).toBe('d1');
    expect(reachIn(reach.get('object'))).toEqual({ kind: 'other', ref: 'refs/heads/dev' });
  });

  test('in an empty repository nothing is asked', async () => {
    const { reach, questions } = await ask(['a'], { refs: refsOf({}, {}) });
    expect(reachIn(reach.get('a'))).toEqual({ kind: 'none', isAbsent: false });
    expect(questions).toEqual([]);
  });

  test('without a main branch, too, a tag object stands for its commit', async () => {
    const headless = { ...refsOf({ dev: 'd2' }, {}), defaultBranch: undefined };
    const peeled = { object: 'lost', other: 'd1' };
    const { reach } = await ask(['object', 'other'], { refs: headless, peeled });
    expect(reach.get('object')).toMatchObject({
      commit: 'lost',
      reach: { value: { kind: 'none' } },
    });
    expect(reach.get('other')).toMatchObject({ commit: 'd1', reach: { value: { kind: 'other' } } });
  });

  test('without a default branch and release branches, all tips are asked about at once', async () => {
    const headless = { ...refsOf({ dev: 'd2' }, { 'v0.1.0': 't2' }), defaultBranch: undefined };
    const { reach, questions } = await ask(['d1', 'lost'], { refs: headless });
    expect(reachIn(reach.get('d1'))).toEqual({ kind: 'other', ref: undefined });
    expect(reachIn(reach.get('lost'))).toEqual({ kind: 'none', isAbsent: false });
    expect(questions).toHaveLength(1);
  });
});

describe('when it is too much to tell which', () => {
  test('that one is held by some main branch is enough', async () => {
    const { reach } = await ask(['r1'], { most: 1 });
    expect(reachIn(reach.get('r1'))).toEqual({ kind: 'main', ref: undefined });
  });

  test('a commit with a huge history of its own hides nothing else', async () => {
    const huge = Array.from({ length: 50 }, (_, index) => `h${index}`);
    const line = huge.map((id, index) => [id, huge.slice(index + 1, index + 2)]);
    const commits = { ...graph, ...Object.fromEntries(line) };
    const { reach, questions } = await ask(['a', 'd1', 'h0', 'lost', 'r1'], { commits, most: 20 });
    expect(reachIn(reach.get('a'))?.kind).toBe('main');
    expect(reachIn(reach.get('r1'))?.kind).toBe('main');
    expect(reachIn(reach.get('d1'))?.kind).toBe('other');
    expect(reachIn(reach.get('lost'))).toEqual({ kind: 'none', isAbsent: false });
    expect(reach.get('h0')?.reach).toMatchObject({ kind: 'unknown', reason: 'too-large' });
    expect(questions.length).toBeLessThan(20);
  });

  test('there is an end to the halves', async () => {
    const commits = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`h${index}`, index % 10 ? [] : ['h1', 'h2']]),
    );
    const { reach, questions } = await ask(Object.keys(commits), { commits, most: 1 });
    expect(reach.size).toBe(500);
    expect(questions.length).toBeLessThan(40);
  });

  test('that one is held by something is enough', async () => {
    const { reach, questions } = await ask(['d1', 'lost'], { most: 3 });
    expect(reachIn(reach.get('d1'))).toEqual({ kind: 'other', ref: undefined });
    expect(reachIn(reach.get('lost'))).toEqual({ kind: 'none', isAbsent: false });
    expect(questions.length).toBeLessThanOrEqual(4);
  });

  test('thousands of tips are only counted as what is had', async () => {
    const tags = Object.fromEntries(
      Array.from({ length: limits.namedTips + 1 }, (_, index) => [`v0.0.${index}`, 't2']),
    );
    const { reach, questions } = await ask(['t1'], { refs: refsOf({ main: 'b' }, tags) });
    expect(reachIn(reach.get('t1'))).toEqual({ kind: 'other', ref: undefined });
    expect(questions.map(({ wants }) => wants)).toEqual([['t1'], ['t1']]);
  });
});

describe('a server that contradicts itself is no proof', () => {
  const empty = { commits: {}, unknown: [], peeled: {} };

  test('when what no main branch holds does not come back', async () => {
    let asked = 0;
    const reach = await findReach([{ id: 'lost', isTagged: false }], refs, async () => {
      asked += 1;
      const commits = asked === 1 ? { lost: ['b'] } : {};
      return { kind: 'known', value: { ...empty, commits } };
    });
    expect(reach.get('lost')?.reach).toMatchObject({ kind: 'unknown', reason: 'undecidable' });
  });

  test('when it has lost what one of its tags is', async () => {
    const reach = await findReach([{ id: 't2', isTagged: true }], refs, async () => {
      return { kind: 'known', value: { ...empty, unknown: ['t2'] } };
    });
    expect(reach.get('t2')?.reach).toMatchObject({ kind: 'unknown', reason: 'undecidable' });
  });

  test('when it loses a commit between two questions, that one is gone', async () => {
    let asked = 0;
    const reach = await findReach([{ id: 'lost', isTagged: false }], refs, async () => {
      asked += 1;
      return {
        kind: 'known',
        value:
          asked === 1 ? { ...empty, commits: { lost: ['b'] } } : { ...empty, unknown: ['lost'] },
      };
    });
    expect(reachIn(reach.get('lost'))).toEqual({ kind: 'none', isAbsent: true });
  });
});

test('a silent server makes nothing of anything', async () => {
  const silent = { kind: 'unknown', reason: 'network', message: 'it stalled' } as const;
  const sought = ['a', 'lost', 'gone', 't2'].map((id) => ({ id, isTagged: true }));
  const reach = await findReach(sought, refs, async () => silent);
  for (const { id } of sought) expect(reach.get(id)).toEqual({ commit: id, reach: silent });
});

test('it is what a walk over the whole history says', async () => {
  const ids = fc.nat({ max: 19 }).map(String);
  const histories = fc.array(fc.tuple(ids, ids), { minLength: 1, maxLength: 30 });
  const tips = fc.array(ids, { maxLength: 4 });
  const setting = fc.tuple(histories, tips, tips, fc.array(ids, { minLength: 1, maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(setting, async ([edges, branches, tags, wanted]) => {
      const commits = acyclic(edges);
      const some = refsOf(
        named(branches, ['main', 'v1', 'dev', 'x']),
        named(tags, ['a', 'v2', 'v3', 'b']),
      );
      const { reach } = await ask(wanted, { refs: some, commits });
      const held = closureOf(
        [...some.branches.values(), ...[...some.tags.values()].map((one) => one.commit)],
        commits,
      );
      for (const id of wanted) {
        const value = reachIn(reach.get(id));
        expect(value?.kind === 'none').toBe(!held.has(id));
        if (value?.kind === 'none' || value?.ref === undefined) continue;
        expect(closureOf([tipOf(value.ref, some)], commits).has(id)).toBe(true);
      }
    }),
  );
});

interface Setting {
  readonly refs?: RepositoryRefs;
  readonly commits?: Graph;
  readonly peeled?: Readonly<Record<string, string>>;
  /** Commits of an answer from which on it is too large. */
  readonly most?: number;
}

async function ask(ids: readonly string[], setting: Setting = {}) {
  const { refs: some = refs, commits = graph, peeled = {}, most = 1000 } = setting;
  const questions: { wants: readonly string[]; haves: readonly string[] }[] = [];
  const history: AskHistory = async ({ wants, haves }) => {
    questions.push({ wants, haves });
    const had = closureOf(haves, commits);
    const peel = (id: string) => peeled[id] ?? id;
    const found = [...closureOf(wants.map(peel), commits)].filter((id) => !had.has(id));
    if (found.length > most) return { kind: 'unknown', reason: 'too-large', message: '' };
    const unknown = wants.filter((id) => commits[peel(id)] === undefined);
    return {
      kind: 'known',
      value: {
        commits: Object.fromEntries(found.map((id) => [id, commits[id] ?? []])),
        unknown,
        peeled,
      },
    };
  };
  const tagged = new Set([...some.tags.values()].map(({ commit }) => commit));
  const sought = ids.map((id) => ({ id, isTagged: tagged.has(id) }));
  return { reach: await findReach(sought, some, history), questions };
}

describe('a comparison', () => {
  const found = (reach: Found['reach']): FoundById => new Map([['id', { commit: 'a', reach }]]);
  const unknown = (reason: InconclusiveReason): Found['reach'] => ({
    kind: 'unknown',
    reason,
    message: '',
  });

  test.each<[InconclusiveReason, boolean]>([
    ['too-large', true],
    ['unreadable', true],
    ['undecidable', false],
    ['network', false],
    ['permission', false],
    ['rate-limit', false],
  ])('is asked for after %s: %s', async (reason, isAsked) => {
    const asked: string[] = [];
    const holds = async (commit: string, tip: string) => {
      asked.push(`${commit} ${tip}`);
      return { kind: 'known', value: true } as const;
    };
    const reach = await askComparison(found(unknown(reason)), { refs, holds });
    expect(asked).toEqual(isAsked ? ['a b'] : []);
    const main = { kind: 'known', value: { kind: 'main', ref: 'refs/heads/main' } };
    expect(reach.get('id')?.reach).toEqual(isAsked ? main : unknown(reason));
  });

  test('proves nothing against a commit', async () => {
    const no = { kind: 'known', value: false } as const;
    const silent = { kind: 'unknown', reason: 'rate-limit', message: '' } as const;
    for (const answer of [no, silent]) {
      const first = found(unknown('too-large'));
      expect(await askComparison(first, { refs, holds: async () => answer })).toEqual(first);
    }
  });

  test('is a request each, so that there is an end to them', async () => {
    let asked = 0;
    const many = new Map(
      Array.from({ length: 30 }, (_, index) => [
        `${index}`,
        { commit: `${index}`, reach: unknown('too-large') },
      ]),
    );
    const holds = async () => {
      asked += 1;
      return { kind: 'known', value: true } as const;
    };
    await askComparison(many, { refs, holds });
    expect(asked).toBe(10);
    const headless = { ...refs, defaultBranch: undefined };
    await askComparison(many, { refs: headless, holds });
    expect(asked).toBe(10);
  });
});

function reachIn(found: Found | undefined) {
  return found?.reach.kind === 'known' ? found.reach.value : undefined;
}

function closureOf(tips: readonly string[], commits: Graph): ReadonlySet<string> {
  const seen = new Set(tips.filter((id) => commits[id] !== undefined));
  for (const id of seen) for (const parent of commits[id] ?? []) seen.add(parent);
  return seen;
}

function refsOf(
  branches: Readonly<Record<string, string>>,
  tags: Readonly<Record<string, string>>,
): RepositoryRefs {
  return {
    defaultBranch: branches.main === undefined ? undefined : 'main',
    branches: new Map(Object.entries(branches)),
    tags: new Map(
      Object.entries(tags).map(([name, commit]) => [name, { commit, object: undefined }]),
    ),
  };
}

function tipOf(ref: string, { branches, tags }: RepositoryRefs): string {
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  return (ref.startsWith('refs/heads/') ? branches.get(name) : tags.get(name)?.commit) ?? '';
}

/** Every number is a commit; an edge leads to a smaller one. */
function acyclic(edges: readonly (readonly [string, string])[]): Graph {
  const commits: Record<string, string[]> = {};
  for (let id = 0; id < 20; id += 1) commits[id] = [];
  for (const [a, b] of edges) if (Number(a) > Number(b)) commits[a]?.push(b);
  return commits;
}

function named(
  commits: readonly string[],
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(commits.map((commit, index) => [names[index] ?? `${index}`, commit]));
}
