import { expect, test } from '@jest/globals';
import { checkEmbedded } from '@portcullis/release';

const [one, other, built] = ['1', '2', '3'].map((digit) => digit.repeat(64));
const installer = {
  name: 'install.sh',
  kind: 'artifact',
  size: 9,
  sha256: one ?? '',
  embeddedFrom: built,
} as const;
const files = [
  installer,
  { name: 'tool', kind: 'artifact', size: 9, sha256: other ?? '' },
] as const;

test('an installer is the one that was inspected', () => {
  expect(() => checkEmbedded({ files }, [{ name: 'install.sh', sha256: one ?? '' }])).not.toThrow();
});

test.each([
  ['that was inspected with other bytes', [{ name: 'install.sh', sha256: other ?? '' }]],
  ['that nobody has inspected', []],
  ['beside which another one was inspected', [{ name: 'tool', sha256: one ?? '' }]],
])('an installer %s is refused', (_, inspected) => {
  expect(() => checkEmbedded({ files }, inspected)).toThrow(
    '"install.sh" is not the installer that was inspected before the gate',
  );
});
