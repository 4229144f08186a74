import { describe, expect, test } from '@jest/globals';
import { fixedText } from '../support/fixed-text.ts';

const commit = '11bd71901bbe5b1630ceea73d27597364c9af683';

function job(steps: string, permissions = 'contents: read'): string {
  return `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions:\n      ${permissions}\n    steps:\n${steps}`;
}

describe('credentials', () => {
  const after = '      - run: echo\n';
  test.each([
    [
      '      - uses: actions/checkout@v4 # why\n',
      '      - uses: actions/checkout@v4 # why\n        with:\n          persist-credentials: false\n',
    ],
    [
      '      - uses: actions/checkout@v4\n        with:\n            # depth\n            fetch-depth: 0\n',
      '      - uses: actions/checkout@v4\n        with:\n            persist-credentials: false\n            # depth\n            fetch-depth: 0\n',
    ],
    [
      '      - { uses: actions/checkout@v4 }\n',
      '      - { with: { persist-credentials: false }, uses: actions/checkout@v4 }\n',
    ],
    [
      '      - uses: actions/checkout@v4\n        with: {fetch-depth: 0}\n',
      '      - uses: actions/checkout@v4\n        with: {persist-credentials: false, fetch-depth: 0}\n',
    ],
    [
      '      - uses: actions/checkout@v4\n        with: {}\n',
      '      - uses: actions/checkout@v4\n        with: { persist-credentials: false }\n',
    ],
    [
      '      - uses: actions/checkout@v4\n        with:\n',
      '      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n',
    ],
  ])('%j', (before, wanted) => {
    expect(fixedText(job(before + after), { only: 'credentials' }).text).toBe(job(wanted + after));
  });

  test.each([
    ['      - run: git push\n', 'contents: read', 'git push'],
    ['      - run: git -C x fetch origin\n', 'contents: read', 'git -C x fetch'],
    ['      - uses: EndBug/add-and-commit@v9\n', 'contents: read', 'endbug/add-and-commit'],
    ['      - run: ./release.sh\n', 'contents: write', './release.sh'],
    ['      - run: npx semantic-release\n', 'contents: read', 'semantic-release'],
  ])('%j may need the credential', (next, permissions, what) => {
    const text = job(`      - uses: actions/checkout@v4\n${next}`, permissions);
    const fixed = fixedText(text, { only: 'credentials' });
    expect(fixed).toEqual({ text, refused: [expect.stringContaining(what)] });
  });

  test('what asks for it is left alone', () => {
    const asked = '        with:\n          persist-credentials: true\n';
    const text = job(`      - uses: actions/checkout@v4\n${asked}      - run: echo\n`);
    expect(fixedText(text, { only: 'credentials' }).text).toBe(text);
  });

  test('steps that an anchor shares are left alone', () => {
    const steps = '    steps: &s\n      - uses: actions/checkout@v4\n      - run: echo\n';
    const text = `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n${steps}  b:\n    runs-on: x\n    steps: *s\n`;
    const fixed = fixedText(text, { only: 'credentials' });
    expect(fixed.text).toBe(text);
    expect(fixed.refused.length).toBeGreaterThan(0);
  });
});

describe('permissions', () => {
  const jobs = 'jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo\n';

  test('a block goes into the jobs that inherit it, with its comments', () => {
    const block =
      'permissions: # all of it\n  contents: write # push\n  # for comments\n  issues: read\n';
    const own = '  b:\n    runs-on: x\n    permissions: {}\n    steps: []\n';
    expect(fixedText(`on: push\n${block}${jobs}${own}`, { only: 'permissions' }).text).toBe(
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions:\n      # all of it\n      contents: write # push\n      # for comments\n      issues: read\n    steps:\n      - run: echo\n${own}`,
    );
  });

  test('what only a setting says is asked for', () => {
    const text = `on: push\n${jobs}`;
    const left = fixedText(text, { only: 'permissions' });
    expect(left).toEqual({ text, refused: [expect.stringContaining('--default-token')] });
    const read = fixedText(`on: push\n\n# the jobs\n${jobs}`, {
      only: 'permissions',
      defaultToken: 'read',
    });
    expect(read.text).toBe(
      'on: push\n\npermissions: {}\n\n# the jobs\njobs:\n  a:\n    runs-on: x\n    permissions:\n      contents: read # from the default token\n      packages: read # from the default token\n    steps:\n      - run: echo\n',
    );
  });

  test('the permissive token keeps every right but those that nobody has by default', () => {
    const { text } = fixedText(`on: push\n${jobs}`, { only: 'permissions', defaultToken: 'write' });
    expect(text).toContain('      contents: write #');
    expect(text).toContain('      models: read #');
    expect(text).not.toContain('id-token');
  });

  test.each([
    ['on: push\npermissions: write-all\n', 'only hide it'],
    ['on: push\npermissions: read-all\n', 'only hide it'],
    ['on: workflow_call\n', 'callers'],
  ])('%j is left alone', (head, reason) => {
    const text = head + jobs;
    const fixed = fixedText(text, { only: 'permissions', defaultToken: 'write' });
    expect(fixed).toEqual({ text, refused: [expect.stringContaining(reason)] });
  });
});

describe('conditions', () => {
  test('a line break is left away', () => {
    const condition = (header: string) =>
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n        if: ${header}\n          \${{ github.ref_name == 'main' }}\n`;
    expect(fixedText(condition('| # c'), { only: 'conditions' }).text).toBe(condition('|- # c'));
    expect(fixedText(condition('>+'), { only: 'conditions' }).text).toBe(condition('>-'));
    const beside = condition('|').replace("'main' }}", "'main' }} and more");
    expect(fixedText(beside, { only: 'conditions' }).text).toBe(beside);
  });
});

describe('pins', () => {
  test('a version is known by our list, or by what stands elsewhere', () => {
    const text = job(
      `      - uses: actions/checkout@${commit}\n      - uses: a/b@${commit} # v1.2\n      - uses: a/b/c@${commit}\n`,
    );
    const { text: after } = fixedText(text, { only: 'pins' });
    expect(after).toContain(`actions/checkout@${commit} # v4.2.2\n`);
    expect(after).toContain(`a/b/c@${commit} # v1.2\n`);
  });

  test('two versions for one commit are not decided here', () => {
    const text = job(
      `      - uses: a/b@${commit} # v1.2\n      - uses: a/b@${commit} # v2\n      - uses: a/b@${commit}\n`,
    );
    const fixed = fixedText(text, { only: 'pins' });
    expect(fixed).toEqual({ text, refused: [expect.stringContaining('"v1.2" and "v2"')] });
  });
});

describe('cache', () => {
  const release = (steps: string) =>
    `on:\n  release:\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions:\n      contents: write\n    steps:\n${steps}`;
  const publish = '      - run: npm publish\n';

  test('a job of a release', () => {
    expect(fixedText(release(publish), { only: 'cache' }).text).toContain('    cache-mode: none\n');
  });

  test.each([
    [
      'fail-on-cache-miss',
      { isEnterpriseServer: false },
      '      - uses: actions/cache/restore@v4\n        with: { fail-on-cache-miss: true }\n',
    ],
    ['Enterprise Server', { isEnterpriseServer: true }, ''],
  ])('%s', (reason, options, step) => {
    const text = release(step + publish);
    const fixed = fixedText(text, { only: 'cache', ...options });
    expect(fixed).toEqual({ text, refused: [expect.stringContaining(reason)] });
  });
});
