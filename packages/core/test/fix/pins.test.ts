import { describe, expect, test } from '@jest/globals';
import { digest, fixOnline } from '../support/online/fix-online.ts';
import type { Scenario } from '../support/scenario.ts';

const upstream = `
octo-org/tool:
  commits: {a1: [], a2: [a1], a3: [a2], a4: [a3], b1: [a1], c1: []}
  branches: {main: a4, next: b1, both: a1}
  tags: {v1: a2, v1.0.0: a1, v1.2.0: a2, v2: a3, v2.0.0: a3, v3.0.0-rc.1: b1, pkg-b@1.0.0: a1, pkg-b@1.1.0: a2, pkg-a@9.0.0: a2, both: a2, latest: a2}
  releases: {v2.0.0: {isImmutable: false, publishedAt: '2026-11-20T00:00:00Z'}, v1.2.0: {isImmutable: false, publishedAt: '2026-01-01T00:00:00Z'}}
  files:
    a2: {action.yml: &plain 'runs: {using: node24, main: index.js}', sub/action.yml: *plain, .github/workflows/w.yml: 'on: workflow_call'}
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
octo-org/mono:
  commits: {a1: [], a2: [a1], a3: [a2]}
  branches: {main: a3}
  tags: {deploy-v1.0.0: a1, deploy/v2.0.0: a2, sign/v1.0.0: a2, sign/v1.1.0: a3}
  files:
    a2: &actions {actions/sign/action.yml: *plain, actions/deploy/action.yml: *plain}
    a3: *actions
octo-org/annotated:
  commits: {a1: [], a2: [a1]}
  branches: {main: a2}
  tags: {v1: {object: b1, commit: a1}, v1.0.0: a1, nightly: {object: b2, commit: a2}}
octo-org/known:
  commits: {a1: [], a2: [a1], a3: [a2]}
  branches: {main: a3}
  tags: {v1.0.0: a1, v1.1.0: a2, v2.0.0: a3}
  advisories:
    - {id: GHSA-aaaa, severity: high, summary: it runs titles, vulnerabilities: [{range: '>= 2.0.0', firstPatched: null}]}
octo-org/tops:
  commits: {a1: [], a2: [a1], a3: [a2], a4: [a3], a5: [a4]}
  branches: {main: a5}
  tags: {impostor: a1, moved: a2, unreleased: a3, gone: a4, loose: a5}
  files:
    a1: {action.yml: 'runs: {using: composite, steps: [{uses: octo-org/middle@a100000000000000000000000000000000000000}]}'}
    a2: {action.yml: 'runs: {using: composite, steps: [{uses: octo-org/low@a200000000000000000000000000000000000000}]} # v1.0.0'}
    a3: {action.yml: 'runs: {using: composite, steps: [{uses: octo-org/low@a200000000000000000000000000000000000000}]}'}
    a4: {action.yml: 'runs: {using: composite, steps: [{uses: octo-org/gone@a200000000000000000000000000000000000000}]}'}
    a5: {action.yml: 'runs: {using: composite, steps: [{uses: octo-org/low@v1.0.0}]}'}
octo-org/middle:
  commits: {a1: []}
  branches: {main: a1}
  tags: {v1.0.0: a1}
  files:
    a1: {action.yml: 'runs: {using: composite, steps: [{uses: octo-org/low@f100000000000000000000000000000000000000}]}'}
octo-org/low:
  commits: {a1: [], a2: [a1], f1: [a1]}
  branches: {main: a2}
  tags: {v1.0.0: a1}
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
  const made = plan.files.flatMap((file) => file.made.map(({ description }) => description));
  const remarks = plan.remarks.map(({ text: said }) => said);
  return {
    lines: text.slice(at),
    refused: plan.refused.map(({ reason }) => reason),
    made,
    remarks,
  };
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

describe('what is below a tag', () => {
  const low = '"octo-org/low@';
  test.each([
    [
      'impostor',
      `it uses "octo-org/middle@${whole('a1')}", which uses ${low}${whole('f1')}", which is "impostor": in no branch`,
    ],
    ['moved', `it uses ${low}${whole('a2')}", which is "moved": in the history`],
    ['gone', `it uses "octo-org/gone@${whole('a2')}", which is "inconclusive": the server`],
  ])('that is %s leaves it a tag, with the chain', async (ref, why) => {
    const steps = stepsOf(`uses: octo-org/tops@${ref}`);
    const { lines, refused } = await fixed(steps);
    expect(lines).toBe(steps);
    expect(refused).toEqual([expect.stringContaining(why)]);
  });

  test('is what the policy asks for', async () => {
    const steps = stepsOf('uses: octo-org/tops@unreleased');
    const before = scenarioOf(steps);
    const asked = { '.github/portcullis.yml': 'version: 1\npins:\n  minimum: tag-only\n' };
    const files = new Map([...before.files, ...Object.entries(asked)]);
    const { plan } = await fixOnline({ ...before, files });
    expect(plan.files).toEqual([]);
    expect(plan.refused.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('where the configuration asks for "tag-only" or better'),
    ]);
    const { lines } = await fixed(steps);
    expect(lines).toBe(stepsOf(`uses: octo-org/tops@${whole('a3')} # unreleased`));
  });

  test('is told when it is not pinned', async () => {
    const { lines, made } = await fixed(stepsOf('uses: octo-org/tops@loose'));
    expect(lines).toBe(stepsOf(`uses: octo-org/tops@${whole('a5')} # loose`));
    expect(made).toEqual([
      expect.stringContaining('; it uses "octo-org/low@v1.0.0", which is not pinned'),
    ]);
  });
});

describe('advisories', () => {
  test('that name a release are a reason to take the next one', async () => {
    const uses = `octo-org/known@${whole('a1')} # v1.0.0`;
    const { lines, remarks } = await fixed(stepsOf(`uses: ${uses}`), { isUpdate: true });
    expect(lines).toBe(stepsOf(`uses: octo-org/known@${whole('a2')} # v1.1.0`));
    expect(remarks).toEqual([]);
  });

  test('are a reason to stay where nothing else is newer', async () => {
    const steps = stepsOf(`uses: octo-org/known@${whole('a2')} # v1.1.0`);
    const { lines, refused } = await fixed(steps, { isUpdate: true });
    expect(lines).toBe(steps);
    expect(refused).toEqual(['no update to v2.0.0: "GHSA-aaaa" is about it (it runs titles)']);
  });

  test('that nobody knows are told once, and refuse nothing', async () => {
    const uses = `octo-org/mono/actions/sign@${whole('a2')} # sign/v1.0.0`;
    const steps = `${stepsOf('uses: octo-org/tool@v1')}      - uses: ${uses}\n`;
    const { made, refused, remarks } = await fixed(steps, { isUpdate: true });
    expect([made.length, refused]).toEqual([2, []]);
    expect(remarks).toEqual([
      expect.stringContaining('the advisories of "octo-org/tool", nor those of 1 more'),
    ]);
  });
});

describe('the object of an annotated tag becomes the commit that it stands for', () => {
  test.each([
    [`${whole('b1')} # v1`, `${whole('a1')} # v1`],
    [`${whole('b1')} # v1.0.0 (why)`, `${whole('a1')} # v1.0.0 (why)`],
    [`${whole('b1')}`, `${whole('a1')} # v1.0.0`],
    [`${whole('b1')} # v9.9.9`, `${whole('a1')} # v1.0.0`],
    [`${whole('b2')} # nightly`, `${whole('a2')} # nightly`],
  ])('%s', async (before, after) => {
    const { lines } = await fixed(stepsOf(`uses: octo-org/annotated@${before}`));
    expect(lines).toBe(stepsOf(`uses: octo-org/annotated@${after}`));
  });

  test('also where nobody knows the version', async () => {
    const steps = (commit: string) => stepsOf(`uses: octo-org/annotated@${whole(commit)}`);
    const { lines, refused } = await fixed(steps('b2'));
    expect(lines).toBe(steps('a2'));
    expect(refused).toEqual([expect.stringContaining('no release is at this commit')]);
  });
});

describe('of what one repository releases side by side, the version is that of the path', () => {
  test.each([
    ['octo-org/mono/actions/sign@main', 'a3', '# sign/v1.1.0'],
    ['octo-org/mono/actions/deploy@main', 'a3', '# main'],
    [`octo-org/mono/actions/deploy@${whole('a2')}`, 'a2', '# deploy/v2.0.0'],
    ['octo-org/mono/actions/deploy@sign/v1.0.0', 'a2', '# sign/v1.0.0'],
  ])('%s', async (uses, commit, comment) => {
    const { lines } = await fixed(stepsOf(`uses: ${uses}`));
    expect(lines).toBe(stepsOf(`uses: ${uses.replace(/@.*/, '')}@${whole(commit)} ${comment}`));
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
