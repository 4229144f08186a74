import { expect, test } from '@jest/globals';
import { readFamily } from '../../src/family/read-family.ts';
import { toScript } from '../../src/script/to-script.ts';

const a = 'a1'.repeat(32);
const b = 'b2'.repeat(32);
const long = 'c3'.repeat(64);
const md5 = 'd4'.repeat(16);
const sha1 = 'e5'.repeat(20);

test.each([
  [
    'cargo-dist with values and an updater that has none',
    `case "$_artifact_name" in
  "tool-x86_64-linux.tar.gz")
    _arch="x86_64-linux"
    _zip_ext=".tar.gz"
    _checksum_style="sha256"
    _checksum_value="${a}"
    _bins="tool"
    _updater_name="tool-x86_64-linux-update" ;;
  *) err "no download" ;;
esac
for _base_url in $URLS; do
  _url="$_base_url/$_artifact_name"
  downloader "$_url" "$_dir/input$_zip_ext"
  _updater_url="$_base_url/$_updater_name"
  downloader "$_updater_url" "$_dir/tool-update"
done
known="${b}"`,
    'cargo-dist',
    'none',
    [`tool-x86_64-linux.tar.gz sha256 ${a} 6`, 'tool-x86_64-linux-update - - 2'],
  ],
  [
    'cargo-dist of the first versions, by platform and without values',
    `case "$_arch" in
  "x86_64-linux") _artifact_name="tool-x86_64-linux.tar.xz"
    _zip_ext=".tar.xz" ;;
esac
curl -sSfL "$ARTIFACT_DOWNLOAD_URL/$_artifact_name" -o "$_file"`,
    'cargo-dist',
    'none',
    ['tool-x86_64-linux.tar.xz - - 2'],
  ],
  [
    'another algorithm of the same length, by its style',
    `case "$name" in tool.tar.gz) ext=.tar.gz style="sha3-512" sum="${long}" ;; esac
curl "$base_url/$name" -o "$file"`,
    'cargo-dist',
    'embedded',
    [`tool.tar.gz sha3-512 ${long} 1`],
  ],
  [
    'case by platform, the name made of the same variables',
    `case "$os-$arch" in
  linux-amd64 | linux-x64) sum=${a} ;;
  darwin-arm64) sum=${b} ;;
  *) exit 1 ;;
esac
version=1.2.3
curl -fLO "https://example.org/releases/tool_\${version}_\${os}_\${arch}.tar.gz"`,
    'case-map',
    'embedded',
    [
      `tool_1.2.3_linux_amd64.tar.gz sha256 ${a} 2`,
      `tool_1.2.3_linux_x64.tar.gz sha256 ${a} 2`,
      `tool_1.2.3_darwin_arm64.tar.gz sha256 ${b} 3`,
    ],
  ],
  [
    'values of weak hashes under names that do not say so, where the script computes such',
    `case "$os" in
  linux) want=${md5} asset=tool-linux.tar.gz ;;
  darwin) want=${'f6'.repeat(16)} asset=tool-darwin.tar.gz ;;
esac
curl -O "https://example.org/$asset"; [ "$(md5sum "$asset" | cut -c 1-32)" = "$want" ]`,
    'case-map',
    'embedded',
    [`tool-linux.tar.gz md5 ${md5} 2`, `tool-darwin.tar.gz md5 ${'f6'.repeat(16)} 3`],
  ],
  [
    'one value of a weak hash, and a commit beside it',
    `commit=${'f6'.repeat(20)}
want=${sha1}
curl -O https://example.org/${'a7'.repeat(20)}/tool.tar.gz; echo "$want  tool.tar.gz" | shasum -c`,
    'other',
    'embedded',
    [`tool.tar.gz sha1 ${sha1} 2`],
  ],
  [
    'commits where nothing computes such a hash',
    `case "$os" in
  linux) at=${sha1} asset=tool-linux.tar.gz ;;
  darwin) at=${'f6'.repeat(20)} asset=tool-darwin.tar.gz ;;
esac
curl -O "https://example.org/$at/$asset"; sha256sum -c sums`,
    'other',
    'none',
    ['tool-linux.tar.gz - - 2', 'tool-darwin.tar.gz - - 3'],
  ],
  [
    'nested cases and if',
    `if [ "$os" = linux ]; then
  case "$arch" in amd64) sum=${a} ;; esac
elif [[ $os == darwin ]]; then sum=${b}; fi
url=https://example.org/tool-$os-$arch.zip; curl -O "$url"`,
    'case-map',
    'embedded',
    [`tool-linux-amd64.zip sha256 ${a} 2`, `tool-darwin-{arch}.zip sha256 ${b} 3`],
  ],
  [
    'lines of sha256sum in a here-document',
    `cat >sums <<EOF\n${a}  tool-linux.tar.gz\n${b} *tool-mac.tar.gz\nEOF\n# ${long}  comment.tar.gz`,
    'sum-lines',
    'embedded',
    [`tool-linux.tar.gz sha256 ${a} 2`, `tool-mac.tar.gz sha256 ${b} 3`],
  ],
  [
    'lines in one string, and the form of BSD',
    `SUMS="${a}  tool-a|${b}  tool-b"\nBSD='SHA512 (tool.zip) = ${long}'`,
    'sum-lines',
    'embedded',
    [`tool-a sha256 ${a} 1`, `tool-b sha256 ${b} 1`, `tool.zip sha512 ${long} 2`],
  ],
  [
    'version, file and value',
    `EMBEDDED="\n1.0.0:tool_linux_amd64.tar.gz:${a}\n1.0.0:tool_darwin_arm64.tar.gz:${b}"`,
    'binstaller',
    'embedded',
    [`tool_linux_amd64.tar.gz sha256 ${a} 2`, `tool_darwin_arm64.tar.gz sha256 ${b} 3`],
  ],
  [
    'an associative array',
    `declare -A sums=(["tool-linux.tar.gz"]="${a}" [tool-mac.tar.gz]=${b})`,
    'case-map',
    'embedded',
    [`tool-linux.tar.gz sha256 ${a} 1`, `tool-mac.tar.gz sha256 ${b} 1`],
  ],
  [
    'JSON',
    `m='{"x64": {"url": "https://example.org/tool-x64.zip", "sha256": "${a}"}, "tool-arm.zip": "${b}"}'`,
    'json-map',
    'embedded',
    [`tool-x64.zip sha256 ${a} 1`, `tool-arm.zip sha256 ${b} 1`],
  ],
  [
    'a list of the same release',
    `name=tool_\${OS}_\${ARCH}.tar.gz
curl -o a "https://example.org/v\${VERSION}/$name"
curl -o b "https://example.org/v\${VERSION}/tool_checksums.txt"`,
    'godownloader',
    'same-release',
    ['tool_{OS}_{ARCH}.tar.gz - - -'],
  ],
  [
    'a list of the same release, with platforms',
    `PLATFORM="$OS/$ARCH"
case "$PLATFORM" in linux/amd64) B=tool ;; darwin/arm64) B=tool ;; esac
case $OS in darwin) OS=mac ;; esac
http_download x "https://example.org/tool_\${OS}_\${ARCH}.tar.gz"
http_download y "https://example.org/checksums.txt"`,
    'godownloader',
    'same-release',
    ['tool_linux_amd64.tar.gz - - 2', 'tool_mac_arm64.tar.gz - - 2'],
  ],
  [
    'a sidecar',
    'curl -O "https://example.org/tool.tgz"; curl -O "https://example.org/tool.tgz.sha256"',
    'sidecar',
    'sidecar',
    ['tool.tgz - - -'],
  ],
  [
    'a template',
    'VERSION="{{ version }}"\ncurl -O "https://example.org/tool-$VERSION.tgz"',
    'template',
    'none',
    ['tool-{{ version }}.tgz - - -'],
  ],
  ['nothing', 'echo hello', 'other', 'none', []],
  [
    'a commit is no value',
    'commit=0123456789abcdef0123456789abcdef01234567; case $a in x) c=0123456789abcdef0123456789abcdef01234567;; esac',
    'other',
    'none',
    [],
  ],
])('%s', (...[, text, family, source, arms]) => {
  const reading = readFamily(toScript('install.sh', text));
  expect(
    reading.arms.map(({ artifact, algorithm = '-', value = '-', line = '-' }) =>
      [artifact, algorithm, value, line].join(' '),
    ),
  ).toEqual(arms);
  expect(reading).toMatchObject({ family, source });
});

test('the table of platforms of cargo-dist for PowerShell', () => {
  const text = `$platforms = @{
  "x86_64-pc-windows-msvc" = @{
    "artifact_name" = "tool-x86_64-pc-windows-msvc.zip"
    "zip_ext" = ".zip"
    "checksum" = @{ "style" = "sha256"; "value" = "${a}" }
    "updater" = @{
      "artifact_name" = "tool-x86_64-pc-windows-msvc-update"
    }
  }
}`;
  const { family, source, arms, second } = readFamily(toScript('install.ps1', text));
  expect({ family, source, arms, second }).toEqual({
    family: 'cargo-dist',
    source: 'none',
    arms: [
      { artifact: 'tool-x86_64-pc-windows-msvc.zip', algorithm: 'sha256', value: a, line: 3 },
      { artifact: 'tool-x86_64-pc-windows-msvc-update', line: 7 },
    ],
    second: new Set(['tool-x86_64-pc-windows-msvc-update']),
  });
});

test.each([
  [
    'a table that is empty, by how it is looked into',
    'install.sh',
    `EMBEDDED=""
echo "$EMBEDDED" | grep -E "^\${version}:\${file}:" | cut -d: -f3
curl -o "$f" "https://example.com/checksums.txt"`,
    'binstaller',
    [],
  ],
  [
    'a template, by its name',
    'install.sh.in',
    'curl -O https://example.com/tool.zip',
    'template',
    1,
  ],
  [
    'a value in the test of a variable',
    'install.sh',
    `got="$(sha256sum "$dir/tool-update" | cut -d ' ' -f 1)"
[ "$got" = ${a} ] || exit 1`,
    'case-map',
    [{ artifact: 'tool-update', algorithm: 'sha256', value: a, line: 2 }],
  ],
  [
    'a value in the test of a hash',
    'install.sh',
    `if [ "$(sha256sum "$dir/tool-update" | cut -d ' ' -f 1)" != "${b}" ]; then exit 1; fi`,
    'case-map',
    [{ artifact: 'tool-update', algorithm: 'sha256', value: b, line: 1 }],
  ],
] as const)('%s', (...row) => {
  const [, path, text, family, arms] = row;
  const read = readFamily(toScript(path, text));
  expect(read.family).toBe(family);
  if (typeof arms === 'number') expect(read.arms).toHaveLength(arms);
  else expect(read.arms).toEqual(arms);
});

test.each([
  ['asset=tool.tar.gz', '$asset', 'tool.tar.gz'],
  ['dir=/tmp/x\nasset="$dir/tool.tar.gz"', '${asset}', 'tool.tar.gz'],
  ['asset="tool-$(uname -m).tar.gz"', '$asset', '{asset}'],
])('a line for the file of a variable: %j', (assignment, file, artifact) => {
  const text = `${assignment}\necho "${a}  ${file}" | sha256sum -c -`;
  expect(readFamily(toScript('install.sh', text)).arms).toMatchObject([{ artifact, value: a }]);
});

test('what the analysis calls a text that has no name is shown as the unknown part it is', () => {
  const { arms } = readFamily(toScript('install.sh', 'echo'), [
    'https://example.com/{text of 4806.3706 12}/tool_{text of 4806.3706 12}_{ARCH}.tar.gz',
    'https://example.com/tool_{text {a/b} sun}_{hash of /tmp/x}.zip',
  ]);
  expect(arms).toEqual([{ artifact: 'tool_{…}_{ARCH}.tar.gz' }, { artifact: 'tool_{…}_{…}.zip' }]);
});

test.each([
  ['cases in cases', 'case $a in x|y|z|w) '.repeat(200) + `s=${a};; esac `.repeat(200)],
  ['a variable in itself', `a=$a$a$a; b=$a$b; ${'c=$b$b$c; '.repeat(500)} curl "https://x/$c.zip"`],
  ['hex without an end', 'ab'.repeat(500_000)],
  ['spaces and quotes', `${'"a" '.repeat(200_000)}${a}`],
  ['open braces', `${'{"sha256": '.repeat(100_000)}"${a}"`],
  ['many lines', `${a}  tool.zip\n`.repeat(20_000)],
])('hostile: %s', (_, text) => {
  const before = performance.now();
  readFamily(toScript('install.sh', text));
  expect(performance.now() - before).toBeLessThan(5000);
});
