import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../support/make-tree.ts';
import { startProgram } from '../../support/start-program.ts';
import { bundlesOf, rootsOf } from './judge-scene.ts';
import { type Change, plainScene, withChange } from './scene.ts';

const sha256 = createHash('sha256').update('the bytes').digest('hex');
const scene = withChange(plainScene, {
  statement: { subject: [{ name: 'app', digest: { sha256 } }] },
});
const policy = 'repository: octo-org/widget\nrun: any\n';

/** The command on files alone: bytes, bundle, root, policy. */
async function verify(change: Change, files: Readonly<Record<string, string>> = {}) {
  const [bundle] = bundlesOf(withChange(scene, change));
  const cwd = makeTree({
    app: 'the bytes',
    'app.sigstore.json': JSON.stringify(bundle),
    'root.json': rootsOf(scene),
    'policy.yml': policy,
    ...files,
  });
  const args = '--policy policy.yml --trusted-root root.json --bundle app.sigstore.json --offline';
  return startProgram('packages/cli', { cwd, args: ['verify', 'app', ...args.split(' ')] });
}

// The rest of the tables in one process; these are what a user meets.
test.each<
  readonly [
    what: string,
    change: Change,
    files: Readonly<Record<string, string>>,
    status: number,
    why: string,
  ]
>([
  ['what passes', {}, {}, 0, 'pass'],
  ['other bytes', {}, { app: 'the bytes, and more' }, 1, 'subject: '],
  ['another key', { sign: { signedBy: 'stranger' } }, {}, 1, 'bad-signature: '],
  ['no log', { sign: { logEntries: [] } }, {}, 1, 'bad-log-entry: '],
  [
    'another repository',
    { sign: { token: { repository: 'octo-org/widget-evil' } } },
    {},
    1,
    'repository: ',
  ],
  ['forged provenance', { statement: { predicate: {} } }, {}, 1, 'predicate-matches-certificate: '],
  ['half a bundle', {}, { 'app.sigstore.json': '{"mediaType":' }, 3, 'not-looked-at: '],
  ['a bundle of nothing', {}, { 'app.sigstore.json': '{}' }, 1, 'unreadable-bundle: '],
  ['a bundle without end', {}, { 'app.sigstore.json': deep() }, 3, 'not-looked-at: '],
  ['an unknown row', {}, { 'policy.yml': `${policy}repo: x\n` }, 2, 'policy.yml:3:1'],
  ['a policy for everybody', {}, { 'policy.yml': 'run: any\n' }, 2, 'policy.yml:1:1'],
])('%s', async (...[, change, files, status, why]) => {
  const run = await verify(change, files);
  expect({ status: run.status, said: `${run.stdout}${run.stderr}` }).toEqual({
    status,
    said: expect.stringContaining(why),
  });
});

function deep(): string {
  return `{"mediaType":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
}
