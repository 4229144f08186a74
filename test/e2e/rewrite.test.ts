import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { RewriteOptions } from './rewrite/rewrite-options.ts';
import { rewriteWorkflow } from './rewrite/rewrite-workflow.ts';
import { repin } from './world/repin.ts';

const options: RewriteOptions = {
  prefix: '',
  repository: 'octo-tools/portcullis@c0ffee',
  actionText: (uses) =>
    uses.startsWith('octo-tools/portcullis/actions/sign@')
      ? 'inputs: {token: {default: "${{ github.token }}"}, issuer: {}}'
      : undefined,
  inputsOf: () => ({ issuer: 'http://127.0.0.1', unknown: 'of no action' }),
  contexts: { 'job.workflow_sha': 'c0ffee' },
  environmentOf: ({ permissions }) => (permissions['id-token'] === 'write' ? { URL: 'x' } : {}),
};

const rest = 'runs-on: ubuntu-latest, steps: [run: "true"]';

const cases = [
  ['cache-mode', `cache-mode: none\njobs: {a: {${rest}}}`],
  ['cache-mode of a job', `cache-mode: none\njobs: {a: {cache-mode: read, ${rest}}}`],
  ['a scope that act does not know', `jobs: {a: {permissions: {drives: read}, ${rest}}}`],
  ['a runner', 'jobs: {a: {runs-on: [self-hosted, linux], steps: [run: "true"]}}'],
  ['an environment', `jobs: {a: {environment: {name: e, deployment: false}, ${rest}}}`],
  ['concurrency', `jobs: {a: {concurrency: {group: g, queue: max}, ${rest}}}`],
  ['an identity token', `jobs: {a: {permissions: {id-token: write}, ${rest}}}`],
  [
    'steps beside each other',
    'jobs: {a: {runs-on: ubuntu-latest, steps: [parallel: [run: "1", run: "2"]]}}',
  ],
  [
    'a step that changes the machine',
    'jobs: {a: {runs-on: ubuntu-latest, steps: [{name: s, run: sudo true}, run: "true"]}}',
  ],
  [
    'an action of the same repository',
    'jobs: {a: {runs-on: ubuntu-latest, steps: [uses: $/actions/sign]}}',
  ],
  [
    'an input that is given',
    'jobs: {a: {runs-on: ubuntu-latest, steps: [{uses: $/actions/sign, with: {token: mine, issuer: mine}}]}}',
  ],
  ['a workflow of the same repository', 'jobs: {a: {uses: $/.github/workflows/b.yml}}'],
  [
    'a token',
    'jobs: {a: {runs-on: ubuntu-latest, steps: [run: "${{ inputs.t || github.token }} ${{ \'github.token\' }} github.token"]}}',
  ],
  [
    'a context that act leaves empty',
    'jobs: {a: {runs-on: ubuntu-latest, steps: [run: "${{ job.workflow_sha }}"]}}',
  ],
] as const;

test.each(cases)('%s', (_, text) => {
  const { text: rewritten, changes } = rewriteWorkflow(text, options);
  expect(`${rewritten}\n${changes.join('\n')}`).toMatchSnapshot();
});

test('what act does by itself stays as it is', () => {
  const text = `on: push\n# why\njobs:\n  a: {needs: [b], ${rest}}\n`;
  const { text: same, changes } = rewriteWorkflow(text, options);
  expect({ ...parse(same), changes }).toEqual({ ...parse(text), changes: [] });
  expect(same).toContain('# why');
});

describe('a later attempt', () => {
  const text =
    'jobs: {a: {if: x, environment: e, runs-on: ubuntu-latest, outputs: {o: "${{ steps.s.outputs.o }}"}, steps: [{id: s, run: "true"}]}}';

  test('is told what the steps of the one before gave', () => {
    const { text: rewritten } = rewriteWorkflow(text, { ...options, memory: '/memory' });
    expect(rewritten).toContain(`printf '%s' "$E2E_STEPS" > '/memory/a.json'`);
  });

  test('does not run what has succeeded, and knows what it gave', () => {
    const steps = { s: { outputs: { o: 'given' } } };
    const { text: rewritten } = rewriteWorkflow(text, { ...options, kept: [{ id: 'a', steps }] });
    expect(parse(rewritten)).toEqual({
      jobs: {
        a: {
          'runs-on': 'ubuntu-latest',
          outputs: { o: 'given' },
          steps: [{ name: 'Kept of an earlier attempt (test)', run: 'true' }],
        },
      },
    });
  });

  test('cannot keep an output that is computed', () => {
    const computed = text.replace('steps.s.outputs.o', 'steps.s.outputs.o || 1');
    expect(() => rewriteWorkflow(computed, { ...options, kept: [{ id: 'a', steps: {} }] })).toThrow(
      'it is no output of a step',
    );
  });
});

describe('a pin', () => {
  const pin = `actions/checkout@${'a'.repeat(40)}`;
  const pins = {
    standIns: new Map([[pin, 'b'.repeat(40)]]),
    library: `octo-tools/portcullis@${'c'.repeat(40)}`,
  };

  test('is that of the world of the test', () => {
    const text = `uses: ${pin} # v1.0.0\nuses: OWNER/portcullis/actions/audit@<commit>\n`;
    expect(repin(text, pins)).toEqual({
      text: `uses: actions/checkout@${'b'.repeat(40)} # v1.0.0\nuses: octo-tools/portcullis/actions/audit@${'c'.repeat(40)}\n`,
      changes: ['actions/checkout is a stand-in', 'OWNER/portcullis is the library of the test'],
    });
  });

  test('that nothing stands in for is refused', () => {
    const other = `octo-org/other@${'a'.repeat(40)}`;
    expect(() => repin(`uses: ${other}`, pins)).toThrow(`nothing stands in for "${other}"`);
  });

  test('of the library in its own text is refused', () => {
    const own = { ...pins, library: undefined };
    expect(() => repin('uses: OWNER/portcullis/x@<commit>', own)).toThrow('by "$/"');
  });
});

describe('the permissions of a job', () => {
  const permissionsOf = (job: string, workflow: string, granted?: Record<string, string>) =>
    rewriteWorkflow(`${workflow}\njobs: {a: {${job}${rest}}}`, { ...options, granted }).jobs[0]
      ?.permissions;

  test.each([
    ['', '', { contents: 'read', packages: 'read' }],
    ['', 'permissions: {}', {}],
    ['permissions: {contents: write}, ', 'permissions: {issues: read}', { contents: 'write' }],
    ['permissions: {contents: none}, ', 'permissions: {contents: read}', {}],
    ['', 'permissions: {issues: read}', { issues: 'read' }],
  ] as const)('%s%s', (job, workflow, expected) => {
    expect(permissionsOf(job, workflow)).toEqual(expected);
  });

  test('are every one for write-all', () => {
    expect(permissionsOf('permissions: write-all, ', '')).toMatchObject({ 'id-token': 'write' });
  });

  test('are those of the caller where the called workflow names none', () => {
    expect(permissionsOf('', '', { contents: 'write' })).toEqual({ contents: 'write' });
  });

  test('are never more than the caller has', () => {
    expect(permissionsOf('permissions: {contents: read}, ', '', { contents: 'write' })).toEqual({
      contents: 'read',
    });
    expect(() =>
      permissionsOf('permissions: {contents: write}, ', '', { contents: 'read' }),
    ).toThrow('"contents: write" is more than the caller grants');
  });
});

test('a token that all jobs would share is refused', () => {
  const text = `env: {T: "\${{ github.token }}"}\njobs: {a: {${rest}}}`;
  expect(() => rewriteWorkflow(text, options)).toThrow('env of the workflow has a token');
});
