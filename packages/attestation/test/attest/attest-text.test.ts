import { expect, test } from '@jest/globals';
import { attestText } from '../../src/attest/attest-text.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import type { Statement } from '../../src/statement/statement.ts';

// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs: what begins with `::` behind spaces,
// and `##[` anywhere.
test('no name and no message is a command to the runner', () => {
  const names = ['::set-output name=subjects::x', ' ::add-mask::x', '##[error]x', 'a\n::error::x'];
  const text = textOf(names, '::error::x\n::error::y');
  for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
  expect(text).not.toContain('##[');
});

test('an artifact is told as sha256sum tells it', () => {
  expect(textOf(['dist/app'], 'no')).toContain(`\n  sha256:${'a'.repeat(64)} dist/app\n`);
});

function textOf(names: readonly string[], message: string): string {
  const statement: Statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: names.map((name) => ({ name, digest: { sha256: 'a'.repeat(64) } })),
    predicateType: 'https://example.com/v1',
    predicate: {},
  };
  return attestText({
    subjects: [],
    services: {
      instance: 'custom',
      fulcioUrl: 'https://fulcio.example',
      audience: 'sigstore',
      logs: [],
      timestampAuthorityUrls: [],
    },
    folder: '/attestations',
    attested: [
      { kind: 'not-signed', statement, error: new AttestationError('service-failed', message) },
    ],
    verifyCommand: undefined,
    notes: [],
  });
}
