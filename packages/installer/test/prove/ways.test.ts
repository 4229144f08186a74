import { expect, test } from '@jest/globals';
import { versionWays } from '../../src/prove/cases/version-ways.ts';
import { newestTag } from '../../src/prove/newest-tag.ts';
import { prove } from '../../src/prove/prove.ts';
import { redirections } from '../../src/prove/redirections.ts';
import { makeRelease, sha256 } from './support/make-release.ts';

const release = makeRelease();
const asset = 'tool-linux-amd64.tar.gz';
const value = sha256(release.get(asset) ?? Buffer.alloc(0));
const patience = 60_000;

/** A right installer, with something of its own in each place. */
function installer({
  base = '${TOOL_DOWNLOAD_URL:-https://example.com/v1.2.3}',
  download = 'curl -fsSL "$base/$asset" -o "$dir/$asset"',
  check = 'echo "$want  $dir/$asset" | sha256sum -c -',
} = {}): string {
  return `#!/bin/sh
set -eu
base="${base}"
asset=${asset}
want=${value}
dir="$(mktemp -d)"
${download}
${check}
tar -xzf "$dir/$asset" -C "$dir"
mkdir -p "$HOME/.local/bin"
cp "$dir/tool" "$HOME/.local/bin/tool"
chmod 755 "$HOME/.local/bin/tool"
`;
}

async function outcomesOf(text: string, cases: readonly string[]) {
  const script = { path: 'install.sh', dialect: 'sh', text } as const;
  const more = { platforms: ['linux-x86_64-glibc'], shells: ['sh'], cases };
  const outcomes = await prove(script, release, more);
  return Object.fromEntries(outcomes.map((one) => [one.case, one.outcome]));
}

const eitherDownloads = `if command -v curl >/dev/null; then
  curl -fsSL "$base/$asset" -o "$dir/$asset"
else
  wget -q "$base/$asset" -O "$dir/$asset"
fi`;

test(
  'by a variable first, and then as it downloads by itself, with certificates of the proof',
  async () => {
    expect(await outcomesOf(installer(), ['tampered', 'by itself'])).toMatchObject({
      'true bytes': 'pass',
      tampered: 'pass',
      'tampered, without a variable for its address': 'pass',
    });
    const onlyMirrors = installer({
      check: `[ -z "\${TOOL_DOWNLOAD_URL:-}" ] || echo "$want  $dir/$asset" | sha256sum -c -`,
    });
    expect(await outcomesOf(onlyMirrors, ['tampered', 'by itself'])).toMatchObject({
      tampered: 'pass',
      'tampered, without a variable for its address': 'fail',
    });
  },
  patience,
);

test(
  'by the proxy alone where no variable is, or where plain HTTP is refused',
  async () => {
    const fixed = installer({ base: 'https://example.com/v1.2.3' });
    const strict = installer({
      download: `curl -fsSL --proto '=https' --tlsv1.2 "$base/$asset" -o "$dir/$asset"`,
    });
    for (const text of [fixed, strict])
      expect(await outcomesOf(text, ['tampered', 'by itself'])).toEqual({
        isolation: 'pass',
        'true bytes': 'pass',
        tampered: 'pass',
        'tampered, without sha256sum': 'pass',
      });
  },
  patience,
);

test(
  'each program that downloads is taken away',
  async () => {
    expect(await outcomesOf(installer({ download: eitherDownloads }), ['downloaders'])).toEqual({
      isolation: 'pass',
      'true bytes': 'pass',
      'true bytes, without curl': 'pass',
      'tampered, without curl': 'pass',
      'not found, without curl': 'pass',
      'true bytes, without wget': 'pass',
      'tampered, without wget': 'pass',
      'not found, without wget': 'pass',
    });
    const unverified = eitherDownloads.replace('wget -q', 'want="$(wget -q');
    const wrong = installer({
      download: unverified.replace(
        '-O "$dir/$asset"',
        '-O "$dir/$asset"; sha256sum < "$dir/$asset" | cut -c 1-64)"',
      ),
    });
    expect(await outcomesOf(wrong, ['tampered', 'downloaders'])).toMatchObject({
      tampered: 'pass',
      'tampered, without curl': 'fail',
    });
    const half = eitherDownloads.replace('wget -q', 'wget --no-such-option');
    expect(await outcomesOf(installer({ download: half }), ['downloaders'])).toMatchObject({
      'true bytes, without curl': 'unproven',
    });
  },
  patience,
);

test(
  'what is unpacked before it is verified is seen, although it is deleted again',
  async () => {
    const early = installer({
      check: `tar -xzf "$dir/$asset" -C "$dir"
echo "$want  $dir/$asset" | sha256sum -c - || { rm -rf "$dir"; exit 1; }`,
    });
    expect(await outcomesOf(early, ['tampered'])).toMatchObject({ tampered: 'fail' });
    expect(await outcomesOf(installer(), ['tampered'])).toMatchObject({ tampered: 'pass' });
  },
  patience,
);

test('the variables of cargo-dist stand in its manifest', () => {
  const manifest = JSON.stringify({
    releases: [{ env: { download_url_env_var: 'A_FROM', github_base_url_env_var: 'B_FROM' } }],
  }).replaceAll(':"', ': "');
  const files = new Map([['dist-manifest.json', Buffer.from(manifest)]]);
  expect(redirections('"${A_FROM:-}" "${TOOL_BASE_URL:-x}" B', files)).toEqual([
    { A_FROM: '{server}', TOOL_BASE_URL: '{server}' },
    {},
  ]);
  expect(redirections('curl https://example.com', files)).toEqual([{}]);
});

test.each([
  [['tool_1.2.3_linux_amd64.tar.gz', 'tool_1.2.3_checksums.txt'], 'v1.2.3'],
  [['tool-v1.2.0-rc.1-linux.zip'], 'v1.2.0-rc.1'],
  [['tool-linux-glibc2.31.tar.gz'], 'v1.0.0'],
  [['tool-1.2.3.zip', 'tool-1.2.4.zip'], 'v1.0.0'],
  [['tool-linux.tar.gz'], 'v1.0.0'],
])('%j are of a release', (names, tag) => {
  expect(newestTag(new Map(names.map((name) => [name, Buffer.alloc(0)])))).toBe(tag);
  const manifest = Buffer.from('{"announcement_tag": "tool-v2"}');
  expect(newestTag(new Map([['dist-manifest.json', manifest]]))).toBe('tool-v2');
});

test.each([
  ['version="${TOOL_VERSION:-v1.2.3}"', [{ TOOL_VERSION: 'v0.0.1' }]],
  ['version="${TOOL_VERSION:-1.2.3}"', [{ TOOL_VERSION: '0.0.1' }]],
  ['version="${VERSION:-latest}"', [{ VERSION: 'v0.0.1' }]],
  ['if [ -z "$TAG" ]; then TAG=$(newest); fi', [{ TAG: 'v0.0.1' }]],
  ['  --version)\n    version="$2"\n    shift 2 ;;', [['--version', 'v0.0.1']]],
  ['  -v|--version) shift; version=$1 ;;', [['--version', 'v0.0.1']]],
  ['version=${1:-latest}', [['v0.0.1']]],
  ['--version) echo 1.2.3; exit 0 ;;', []],
  ['VERSION=1.2.3', []],
])('%j says which version', (text, expected) => {
  const ways = versionWays(text, '0.0.1', true);
  expect(ways.map(({ args, environment }) => args ?? environment)).toEqual(expected);
});
