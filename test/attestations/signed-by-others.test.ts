import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeTree } from '../support/make-tree.ts';
import { outsideSigners, signOutside } from '../support/sigstore/outside/sign-outside.ts';
import { findProgram } from '../support/sigstore/real/find-program.ts';
import type { Sigstore } from '../support/sigstore/sigstore.ts';
import { startSigstore } from '../support/sigstore/start-sigstore.ts';
import { whyNoTierB } from '../support/sigstore/why-no-tier-b.ts';
import { startProgram } from '../support/start-program.ts';

// What others sign at real services is verified by the command line, and refused where it is not what was asked for.
const lacking = whyNoTierB();
const signers = outsideSigners.filter((name) => findProgram(name) !== undefined);
if (lacking !== undefined) say(`skipped: what others sign, since ${lacking}`);
for (const name of outsideSigners)
  if (!signers.includes(name)) say(`skipped: "${name}" as a signer is not installed`);

const predicateType = 'https://slsa.dev/provenance/v1';
const predicate = {
  buildDefinition: { buildType: 'https://example.com/build', externalParameters: {} },
  runDetails: { builder: { id: 'https://example.com/builder' } },
};
const workflow =
  'https://github.com/octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3';

let sigstore: Sigstore;

beforeAll(async () => {
  if (lacking === undefined) sigstore = await startSigstore({ tier: 'B' });
});

afterAll(() => sigstore?.close());

describe.each(outsideSigners)('what %s signs', (signer) => {
  const signing = lacking === undefined && signers.includes(signer) ? test : test.skip;

  signing.each([1, 2] as const)('with a log of version %d', async (rekor) => {
    const artifact = Buffer.from('the app');
    const what = { sigstore, rekor, artifact, predicateType, predicate };
    const cwd = makeTree({
      app: artifact,
      other: 'another app',
      'bundle.json': JSON.stringify(await signOutside(signer, what)),
      'root.json': JSON.stringify(sigstore.trustedRoot()),
      'who.yml': policy(`identity: ${workflow}`),
      'workflow.yml': policy('repository: octo-org/widget\nsource-ref: refs/tags/v1.2.3'),
      'somebody.yml': policy(`identity: ${workflow.replace('v1.2.3', 'v1.2.4')}`),
    });
    const verdicts = [
      await verify(cwd, 'app', 'who.yml'),
      await verify(cwd, 'app', 'workflow.yml'),
      await verify(cwd, 'other', 'who.yml'),
      await verify(cwd, 'app', 'somebody.yml'),
    ];
    expect(verdicts).toEqual(['pass', 'pass', 'fail subject', 'fail identity']);
  });
});

function policy(who: string): string {
  return [
    `instance: custom\nissuer: ${sigstore.issuerUrl}\nrun: any\npredicate-type: ${predicateType}`,
    `predicate-matches-certificate: false\n${who}\n`,
  ].join('\n');
}

/** The verdict, and the row that a failure is about. */
async function verify(cwd: string, file: string, policy: string): Promise<string> {
  const { stdout } = await startProgram('packages/cli', {
    cwd,
    args: [
      ...['verify', file, '--offline', '--policy', policy],
      ...['--bundle', 'bundle.json', '--trusted-root', join(cwd, 'root.json')],
    ],
  });
  const [verdict] = stdout.split(' ');
  const row = /^ +- bundle\.json: ([\w-]+):/m.exec(stdout)?.[1];
  return [verdict, row].filter((word) => word !== undefined).join(' ');
}

/** Past the test runner, which puts a trace around what goes to the console. */
function say(line: string): void {
  writeSync(2, `${line}\n`);
}
