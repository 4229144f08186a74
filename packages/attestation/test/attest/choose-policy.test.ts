import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import type { AttestRequest } from '../../src/attest/attest-request.ts';
import { choosePolicy } from '../../src/attest/choose-policy.ts';

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

const spdx = 'https://spdx.dev/Document/v2.3';

test.each([
  ['', 'https://slsa.dev/provenance/v1', undefined],
  ['', spdx, 'its row "predicate-type"'],
  [`predicate-type: ${spdx}\n`, spdx, undefined],
  ['predicate-type: glob:**\n', spdx, undefined],
  ['instance: github\n', 'https://slsa.dev/provenance/v1', 'of the instance "public-good"'],
])('a policy with %j, and %s to be signed: refused before it is: %s', async (...row) => {
  const [rows, predicateType, why] = row;
  const tree = makeTree({ 'policy.yml': `repository: octo-org/tool\n${rows}` });
  const chosen = choosePolicy(
    { policy: join(tree, 'policy.yml'), outside },
    { claims: undefined, services, predicateType },
  );
  if (why === undefined) expect((await chosen).repository?.text).toBe('octo-org/tool');
  else await expect(chosen).rejects.toThrow(why);
});

const services = {
  instance: 'public-good',
  audience: 'sigstore',
  fulcioUrl: 'https://fulcio.example',
  logs: [],
  timestampAuthorityUrls: [],
} as const;
