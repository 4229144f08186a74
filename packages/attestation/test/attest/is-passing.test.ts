import { expect, test } from '@jest/globals';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { workflowToken } from '../../../../test/support/sigstore/workflow-token.ts';
import type { AttestRequest } from '../../src/attest/attest-request.ts';
import { isPassing } from '../../src/attest/is-passing.ts';
import { verifyWith } from '../../src/attest/verify-with.ts';
import { toPolicy } from '../../src/policy/to-policy.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';

const now = new Date('2026-11-01T12:00:00Z');
const world = createWorld({ like: 'public-good', at: now });
const outside: AttestRequest['outside'] = {
  environment: {},
  userAgent: 'portcullis',
  runProgram: async () => {
    throw new Error('no program is run');
  },
  server: 'https://github.com',
  api: 'https://api.github.com',
  token: undefined,
};
const text = JSON.stringify(world.trustedRoot());
const verify = verifyWith(
  { outside, now: () => now },
  {
    policy: toPolicy({ repository: workflowToken.repository, 'predicate-type': 'glob:**' }),
    roots: loadRoots({ now, file: { path: 'root.json', text } }),
    identity: { claims: undefined, tokenFile: undefined },
  },
);
const subject = ['a', 'b'].map((name) => ({ name, digest: { sha256: name.repeat(64) } }));
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject,
  predicateType: 'https://spdx.dev/Document/v2.3',
  predicate: {},
};

test.each<readonly [name: string, json: unknown, isOurs: boolean]>([
  ['what we have signed of other files', world.sign(statement), true],
  [
    "another repository's",
    world.sign(statement, { token: { ...workflowToken, repository: 'octo-org/other' } }),
    false,
  ],
  ["another Sigstore's", createWorld({ like: 'public-good', at: now }).sign(statement), false],
  ['a statement of nothing', world.sign({ ...statement, subject: [] }), false],
  ['no bundle', { n: 1 }, false],
])('%s', (_, json, isOurs) => {
  expect(isPassing(json, verify)).toBe(isOurs);
});
