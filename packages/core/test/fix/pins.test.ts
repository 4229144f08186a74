import { describe, expect, test } from '@jest/globals';
import { digest, fixOnline } from '../support/online/fix-online.ts';
import type { Scenario } from '../support/scenario.ts';

const upstream = `
octo-org/tool:
  commits: {a1: [], a2: [a1], a3: [a2], a4: [a3], b1: [a1], c1: []}
  branches: {main: a4, next: b1, both: a1}
  tags: {v1: a2, v1.0.0: a1, v1.2.0: a2, v2: a3, v2.0.0: a3, v3.0.0-rc.1: b1, pkg-b@1.0.0: a1, pkg-b@1.1.0: a2, pkg-a@9.0.0: a2, both: a2, latest: a2}
  releases: {v2.0.0: {isImmutable: false, publishedAt: '2026-11-20T00:00:00Z'}, v1.2.0: {isImmutable: false, publishedAt: '2026-01-01T00:00:00Z'}}
octo-org/floating:
  commits: {a0: [], a1: [a0], a2: [a1], a3: [a2]}
  branches: {main: a3}
  tags: {v1.0.0: a1, v1: a2, v1.1.0: a3, né: a0}
  releases: {né: {isImmutable: false}}
octo-org/packages:
  commits: {a1: [], a2: [a1]}
  branches: {main: a2}
  tags: {pkg-a@1.0.0: a1, pkg-b@2.0.0: a1, pkg-b@3.0.0: a2}
octo-org/given:
  commits: {a1: []}
  branches: {main: a1}
  tags: {v1: a1}
  movedTo: other-org/given
octo-org/gone:
  failing: {refs: network}
  branches: {main: a1}
`;

function whole(digits: string): string {
  return digits.padEnd(40, '0');
}

function scenarioOf(lines: string): Scenario {
  const text = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions: {}\n${lines}`;
  return { files: new Map([['.github/workflows/w.yml', text]]), profile: 'default', upstream };
}

function stepsOf(step: string): string {
  return `    steps:\n      - ${step}\n`;
}

async function fixed(lines: string, options = {}) {
  const before = scenarioOf(lines);
  const { plan, scenario } = await fixOnline(before, options);
  const [text = ''] = scenario.files.values();
  const at = text.indexOf(lines.slice(0, 10));
  return { lines: text.slice(at), refused: plan.refused.map(({ reason }) => reason) };
}

describe('a commit in place of a ref, however it is spelled', () => {
  const a2 = whole('a2');
  test.each([
    ['uses: octo-org/tool@v1', `uses: octo-org/tool@${a2} # v1.2.0`],
    ["uses: 'octo-org/tool@v1'", `uses: 'octo-org/tool@${a2}' # v1.2.0`],
    ['uses: octo-org/tool@v1   ', `uses: octo-org/tool@${a2} # v1.2.0`],
    ['uses: octo-org/tool@v1 #v1', `uses: octo-org/tool@${a2} #v1.2.0`],
    ['uses: octo-org/tool@v1 # pin@v1', `uses: octo-org/tool@${a2} # pin@v1.2.0`],
    [
      'uses: octo-org/tool@v1 # ratchet:octo-org/tool@v1',
      `uses: octo-org/tool@${a2} # ratchet:octo-org/tool@v1.2.0`,
    ],
    [
      'uses: octo-org/tool@v1 # zizmor: ignore[artipacked]',
      `uses: octo-org/tool@${a2} # v1.2.0 # zizmor: ignore[artipacked]`,
    ],
    [
      '{ name: n, uses: octo-org/tool/sub@v1, with: { a: "#" } }',
      `{ name: n, uses: octo-org/tool/sub@${a2}, with: { a: "#" } } # v1.2.0`,
    ],
    ['"uses": octo-org/tool@v1', `"uses": octo-org/tool@${a2} # v1.2.0`],
    ['uses: octo-org/tool@latest', `uses: octo-org/tool@${a2} # v1.2.0`],
    ['uses: "octo-org/tool\\x40v1"', `uses: "octo-org/tool\\x40${a2}" # v1.2.0`],
    ['uses: octo-org/tool@next', `uses: octo-org/tool@${whole('b1')} # v3.0.0-rc.1`],
  ])('%s', async (step, wanted) => {
    const { lines } = await fixed(stepsOf(step));
    expect(lines).toBe(stepsOf(wanted));
  });

  test.each([
    ['uses: &x octo-org/tool@v1', 'anchor'],
    ['uses: >-\n          octo-org/tool@v1', 'unusual'],
    ['uses: "octo-org/tool@\\x76\\x31"', 'unusual'],
    ['{uses: octo-org/tool@v1} # two, {uses: it}', 'room'],
    ['uses: octo-org/tool@main', '"unreleased"'],
    ['uses: octo-org/tool@both', 'a branch and a tag'],
    ['uses: octo-org/tool@nothing', 'no branch and no tag'],
    ['uses: octo-org/gone@v1', 'does not tell'],
    ['uses: octo-org/given@v1', 'is "other-org/given" now, with another owner'],
    ['uses: octo-org/floating@né', 'room'],
    ['uses: octo-org/tool@${{ github.ref }}', 'expression'],
  ])('%j is left alone', async (step, why) => {
    const { lines, refused } = await fixed(stepsOf(step));
    expect(lines).toBe(stepsOf(step));
    expect(refused).toEqual([expect.stringContaining(why)]);
  });

  test('a called workflow', async () => {
    const call = (ref: string) =>
      `    uses: octo-org/tool/.github/workflows/w.yml@${ref}\n`.replace(/^/, '');
    const text = `on: push\npermissions: {}\njobs:\n  a:\n    permissions: {}\n${call('v1')}`;
    const files = new Map([['.github/workflows/w.yml', text]]);
    const { scenario } = await fixOnline({ files, profile: 'default', upstream });
    expect([...scenario.files.values()]).toEqual([text.replace('@v1', `@${a2} # v1.2.0`)]);
  });

  test.each([
    ['v1', 'a1'],
    // The lockfile has another release for it, which is a finding.
    ['v1.0.0', 'a2'],
  ])('%s that a lockfile pins to %s is left', async (ref, commit) => {
    const key = `octo-org/tool@${ref}`;
    const lock = `version: 'v0.0.2'\nworkflows:\n    '.github/workflows/w.yml':\n        - '${key}'\ndependencies:\n    '${key}':\n        ref: '${ref}'\n        commit: 'sha1-${whole(commit)}'\n        owner_id: 1\n        repo_id: 1\n`;
    const before = scenarioOf(stepsOf(`uses: ${key}`));
    const files = new Map([...before.files, ['.github/workflows/actions.lock', lock]]);
    const { plan } = await fixOnline({ ...before, files }, { isUpdate: true });
    expect(plan.files).toEqual([]);
  });
});

describe('versions', () => {
  test.each([
    [`octo-org/tool@${whole('a1')} # pkg-b@1.1.0`, '# pkg-b@1.0.0'],
    [`octo-org/tool@${whole('a2')} # v9.9.9`, '# v1.2.0'],
    [`octo-org/tool@${whole('A2')} # v1`, '# v1'],
    [`octo-org/tool@${whole('a2')} # pkg-b@1.1.0`, '# pkg-b@1.1.0'],
  ])('%s', async (uses, comment) => {
    const { lines } = await fixed(stepsOf(`uses: ${uses}`));
    expect(lines).toBe(stepsOf(`uses: ${uses.replace(/#.*/, comment)}`));
  });
});

test('which of several packages is meant is not guessed', async () => {
  const steps = stepsOf(`uses: octo-org/packages@${whole('a1')}`);
  const { lines, refused } = await fixed(steps, { isUpdate: true });
  expect(lines).toBe(steps);
  expect(refused).toEqual([expect.stringContaining('several side by side')]);
});

describe('updates', () => {
  test.each([
    ['octo-org/tool@v1', 'a3', '# v2.0.0'],
    [`octo-org/tool@${whole('a1')} # pkg-b@1.0.0`, 'a2', '# pkg-b@1.1.0'],
    [`octo-org/tool@${whole('a3')} # v2.0.0`, 'a3', '# v2.0.0'],
    [`octo-org/tool@${whole('b1')} # v3.0.0-rc.1`, 'b1', '# v3.0.0-rc.1'],
    [`octo-org/tool@${whole('a4')}`, 'a4', ''],
    // Nobody knows which of its releases v1 is, and so whether v1.1.0 is later.
    ['octo-org/floating@v1', 'a2', '# v1'],
  ])('%s', async (uses, commit, comment) => {
    const { lines } = await fixed(stepsOf(`uses: ${uses}`), { isUpdate: true });
    const pin = `${uses.replace(/@.*/, '')}@${whole(commit)}`;
    expect(lines).toBe(stepsOf(`uses: ${pin} ${comment}`.trimEnd()));
  });

  test('nothing younger than asked for', async () => {
    const { lines, refused } = await fixed(stepsOf('uses: octo-org/tool@v1'), {
      isUpdate: true,
      minAge: 7,
    });
    expect(lines).toBe(stepsOf(`uses: octo-org/tool@${whole('a2')} # v1.2.0`));
    expect(refused).toEqual([
      expect.stringContaining('no update to v2.0.0: "v2.0.0" was released'),
    ]);
  });
});

describe('images', () => {
  test.each([
    ['    container: alpine:3.20\n', `    container: alpine:3.20@${digest}\n`],
    [
      "    container: { image: 'ghcr.io/a/b:1', options: x }\n",
      `    container: { image: 'ghcr.io/a/b:1@${digest}', options: x }\n`,
    ],
    ['    container: alpine # why\n', `    container: alpine@${digest} # why\n`],
  ])('%j', async (container, wanted) => {
    const { lines } = await fixed(`${container}    steps: []\n`);
    expect(lines).toBe(`${wanted}    steps: []\n`);
  });

  test.each([
    ['    container: &c alpine:3\n', 'spelled'],
    ['    container: "alp\\x69ne:3"\n', 'spelled'],
    ['    container: >-\n      alpine:3\n', 'spelled'],
    [
      '    strategy: { matrix: { i: ["alpine:3"] } }\n    container: ${{ matrix.i }}\n',
      'alpine:3@',
    ],
  ])('%j is left alone', async (container, why) => {
    const { lines, refused } = await fixed(`${container}    steps: []\n`);
    expect(lines).toBe(`${container}    steps: []\n`);
    expect(refused).toEqual([expect.stringContaining(why)]);
  });

  test('what is no digest is not written', async () => {
    const container = '    container: alpine:3\n    steps: []\n';
    const { lines, refused } = await fixed(container, { told: 'sha512:1"\n' });
    expect(lines).toBe(container);
    expect(refused).toEqual([expect.stringContaining('no "sha256:" digest')]);
  });
});
