import { expect, test } from '@jest/globals';
import { checkScripts } from '../../src/check/check-scripts.ts';
import { toScript } from '../../src/script/to-script.ts';

const hash = '729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b';

/** One arm of two has no value. */
async function checked(refusal: string) {
  const text = `#!/bin/sh
set -eu
value=
case "$(uname -s)" in
  Linux) asset=tool-x86_64-unknown-linux-gnu.tar.gz ;;
  *) asset=tool-aarch64-apple-darwin.tar.gz ;;
esac
case "$asset" in
  "tool-x86_64-unknown-linux-gnu.tar.gz")
    _arch="x86_64-unknown-linux-gnu"
    _zip_ext=".tar.gz"
    value="${hash}"
    ;;
  "tool-aarch64-apple-darwin.tar.gz")
    _arch="aarch64-apple-darwin"
    _zip_ext=".tar.gz"
    ;;
esac
d="$(mktemp -d)"
curl -fsSL "https://example.com/$asset" -o "$d/$asset"
${refusal}
got="$(sha256sum "$d/$asset" | cut -d ' ' -f 1)"
if [ "$got" != "$value" ]; then
  echo "checksum of $asset differs" >&2
  exit 1
fi
tar -xzf "$d/$asset" -C "$d"
`;
  const { scripts } = await checkScripts({ scripts: [toScript('install.sh', text)] });
  return scripts.map(({ verdict, source, findings }) => ({
    verdict,
    source,
    findings: findings.map(({ rule, severity, message }) => [rule, severity, message]),
  }))[0];
}

test('an arm without a value that the script refuses cannot be installed', async () => {
  const report = await checked(
    '[ -n "$value" ] || { echo "no checksum is known for $asset" >&2; exit 1; }',
  );
  expect(report).toEqual({
    verdict: 'likely',
    source: 'embedded',
    findings: [
      [
        'F1',
        'low',
        'there is no value for "tool-aarch64-apple-darwin.tar.gz", though 1 of 2 arms have one: the script refuses it, so nobody can install it; write its value, or take the arm out',
      ],
    ],
  });
});

test('one that is not compared is open', async () => {
  const report = await checked('if [ -z "$value" ]; then tar -xzf "$d/$asset" -C "$d"; exit 0; fi');
  expect(report?.verdict).toBe('open');
  expect(report?.findings.map(([rule, severity]) => [rule, severity])).toContainEqual([
    'F1',
    'high',
  ]);
});
