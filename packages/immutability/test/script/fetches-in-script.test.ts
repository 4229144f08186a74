import { describe, expect, test } from '@jest/globals';
import { textChoice } from '../../src/script/choices/text-choice.ts';
import { fetchesInScript } from '../../src/script/fetches-in-script.ts';
import { inputChoice, said, scriptText } from './script-text.ts';

const hash = 'a'.repeat(64);

describe('what a script fetches', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a pipe into a shell',
      'curl -fsSL https://h/i | sudo bash -s -- -y',
      ['1 exec-remote https://h/i'],
    ],
    [
      'a substitution that a shell runs',
      'bash -c "$(curl -fsSL https://h/i)"',
      ['1 exec-remote https://h/i'],
    ],
    ['a process substitution', 'bash <(curl -s https://h/i)', ['1 exec-remote https://h/i']],
    [
      'a file that a shell runs',
      'curl -o i.sh https://h/i\nsh i.sh',
      ['1 exec-remote https://h/i'],
    ],
    [
      'a variable in the address',
      'V=1.2\nwget "https://h/$V/x.tgz"\ntar xf x.tgz',
      ['2 download https://h/1.2/x.tgz'],
    ],
    ['a later value', 'V=1\nV=2\ncurl https://h/$V | sh', ['3 exec-remote https://h/2']],
    [
      'both branches',
      'if [ -f x ]; then V=1; else V=2; fi\ncurl https://h/$V | sh',
      ['2 exec-remote https://h/1 or https://h/2'],
    ],
    [
      'a branch that ends the run',
      'if [ -f x ]; then V=1; exit 1; else V=2; fi\ncurl https://h/$V | sh',
      ['2 exec-remote https://h/2'],
    ],
    [
      'a default of a variable',
      'curl "https://h/${TOOL_VERSION:-latest}" | sh',
      ['1 exec-remote https://h/{TOOL_VERSION} or https://h/latest'],
    ],
    [
      'an input with a default',
      'curl "https://h/${INPUT_VERSION:-latest}" | sh',
      ['1 exec-remote https://h/{inputs.version:-latest}'],
    ],
    ['an array of words', 'a=(install -y)\na+=(jq)\napt-get "${a[@]}"', ['3 install jq']],
    ['a command in a variable', 'I="apt-get install -y"\n$I jq', ['2 install jq']],
    ['a wrapper function', 'retry() { "$@" || "$@"; }\nretry pip install x', ['2 install x']],
    [
      'a wrapper that is given one of several programs',
      'x() { "$@"; }\nP=dnf\nif y; then P=yum; fi\nx $P install jq',
      ['4 install jq', '4 install jq'],
    ],
    [
      'a function that is given the address',
      'get() {\n  curl -o x.tgz "$1"\n}\nget https://h/x.tgz\ntar xf x.tgz',
      ['4 download https://h/x.tgz'],
    ],
    ['heredocs to a shell', 'bash <<EOF\npip install x\nEOF', ['1 install x']],
    ['eval', 'eval "pip install x"', ['1 install x']],
    [
      'case arms',
      'case $(uname) in Linux) O=linux;; Darwin) O=mac;; esac\ncurl https://h/$O | sh',
      ['2 exec-remote https://h/linux or https://h/mac or https://h/{O}'],
    ],
    [
      'an answer that chooses a version',
      'V=$(curl -s https://api.github.com/repos/o/r/releases/latest | jq -r .tag_name)\ncurl -L https://h/$V/x.tgz | tar xz',
      [
        '1 api-latest https://api.github.com/repos/o/r/releases/latest',
        '2 download https://h/{answer of https://api.github.com/repos/o/r/releases/latest}/x.tgz',
      ],
    ],
    [
      'an answer handed to later steps',
      'V=$(gh api repos/o/r/releases/latest --jq .tag_name)\necho "version=$V" >> "$GITHUB_OUTPUT"',
      ['1 api-latest https://api.github.com/repos/o/r/releases/latest'],
    ],
    [
      'tags of a remote',
      'V=$(git ls-remote --tags https://h/r | tail -1)\npip install x==$V',
      ['1 api-latest https://h/r', '2 install x=={answer of https://h/r}'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(fetchesInScript(scriptText(text)).fetches.map(said)).toEqual(expected);
  });
});

describe('what is no site', () => {
  test.each([
    ['a health check', 'curl -fsS https://h/health'],
    ['an answer that is only shown', 'echo "$(curl -s https://h/status)"'],
    ['a webhook', 'curl -X POST -H "a: b" -d "{}" https://h/hook'],
    ['a comment', '# curl https://h/i | sh'],
    ['text', 'echo "run: curl https://h/i | sh"'],
    ['a file of checksums beside', `curl -o sums.txt https://h/x.sha256`],
    ['one in a folder that is not known', 'x=$(f); curl -o r.gpg "https://h/$x/Release.gpg"'],
  ])('%s', (_name, text) => {
    expect(fetchesInScript(scriptText(text)).fetches).toEqual([]);
  });
});

describe('what is checked', () => {
  const fetched = 'curl -fsSL -o x.tgz https://h/x.tgz\n';
  test.each([
    ['nothing', `${fetched}tar xf x.tgz`, 'none', 'never'],
    [
      'a hash that the script carries',
      `set -e\n${fetched}echo "${hash}  x.tgz" | sha256sum -c -\ntar xf x.tgz`,
      'embedded-hash',
      'always',
    ],
    [
      'a hash from beside',
      `set -e\n${fetched}curl -fsSLO https://h/x.tgz.sha256\nsha256sum -c x.tgz.sha256\ntar xf x.tgz`,
      'same-origin',
      'always',
    ],
    [
      'a check after the use',
      `set -e\n${fetched}tar xf x.tgz\necho "${hash}  x.tgz" | sha256sum -c -`,
      'none',
      'never',
    ],
  ])('%s', (_name, text, ...expected) => {
    const [verification, holds] = expected;
    const [fetch] = fetchesInScript(scriptText(text)).fetches;
    expect(fetch?.check).toMatchObject({ verification, holds });
  });

  test.each([
    [
      'one whose result nobody asks for',
      `${fetched}echo "${hash}  x.tgz" | sha256sum -c - || true\ntar xf x.tgz`,
    ],
    [
      'one of another file',
      `set -e\n${fetched}echo "${hash}  y.tgz" | sha256sum -c -\ntar xf x.tgz`,
    ],
    [
      'one that a variable switches on',
      `set -e\n${fetched}if [ -n "$CHECK" ]; then echo "${hash}  x.tgz" | sha256sum -c -; fi\ntar xf x.tgz`,
    ],
    [
      'one against a value of who uses it',
      `set -e\n${fetched}echo "$SHA  x.tgz" | sha256sum -c -\ntar xf x.tgz`,
    ],
  ])('never always for %s', (_name, text) => {
    const [fetch] = fetchesInScript(scriptText(text)).fetches;
    expect(fetch).toBeDefined();
    const { verification, holds } = fetch?.check ?? {};
    expect(holds === 'always' && verification !== 'same-origin' && verification !== 'none').toBe(
      false,
    );
  });

  test('a hash that the step sets is carried', () => {
    const text = `set -e\n${fetched}echo "$SHA  x.tgz" | sha256sum -c -\ntar xf x.tgz`;
    const variables = new Map([['SHA', textChoice(hash)]]);
    const [fetch] = fetchesInScript(scriptText(text, { variables })).fetches;
    expect(fetch?.check).toMatchObject({ verification: 'embedded-hash', holds: 'always' });
    expect(fetch?.at).toMatchObject({ start: text.indexOf('curl') });
  });
});

describe('when it runs', () => {
  const variables = new Map([['X', inputChoice('x')]]);
  const on = { kind: 'input', name: 'x', values: ['true'], isNot: false };
  const off = { ...on, isNot: true };
  test.each([
    ['if [ "$X" = true ]; then pip install a; fi', [on]],
    ['if [[ "$X" != "true" ]]; then exit 0; fi\npip install a', [on]],
    ['if [ "$X" = true ]; then :; else pip install a; fi', [off]],
    ['[ "$X" = true ] && pip install a', [on]],
    ['[ "$X" = true ] || pip install a', [off]],
    ['case "$X" in true) pip install a;; esac', [on]],
    ['if [ -z "$X" ]; then pip install a; fi', [{ ...on, values: [''] }]],
    [
      'if [ "$RUNNER_OS" = macOS ]; then pip install a; fi',
      [{ kind: 'platform', names: ['darwin'] }],
    ],
    ['if command -v y; then pip install a; fi', []],
  ])('%s', (text, when) => {
    expect(fetchesInScript(scriptText(text, { variables })).fetches.map((one) => one.when)).toEqual(
      [when],
    );
  });

  test('a function that nothing calls is not shown to be reached', () => {
    const { fetches } = fetchesInScript(scriptText('f() { pip install a; }'));
    expect(fetches.map(({ reach }) => reach)).toEqual(['not-shown']);
  });
});

describe('holes', () => {
  test('become what stands for them, at their places in the file', () => {
    const holes = new Map([['HOLE_1_', inputChoice('version')]]);
    const text = scriptText('curl https://h/HOLE_1_ | sh', { holes });
    const { fetches } = fetchesInScript({ ...text, toOffset: (index) => index + 100 });
    expect(
      fetches.map(({ at, choice }) => [at.start, choice.alternatives[0]?.parts.at(-1)]),
    ).toEqual([[100, { kind: 'input', name: 'version' }]]);
  });
});

describe('hostile scripts', () => {
  test.each([
    ['deep nesting', `${'('.repeat(20_000)}:${')'.repeat(20_000)}`],
    ['deep substitution', `${'$('.repeat(5000)}curl${')'.repeat(5000)}`],
    ['functions that call each other', 'f() { g; g; }\ng() { f; f; curl https://h/x | sh; }\nf'],
    ['values that double', `A=x\n${'A=$A$A\n'.repeat(64)}curl https://h/$A | sh`],
    [
      'branches that multiply',
      `${'if x; then A=1$A; else A=2$A; fi\n'.repeat(60)}curl https://h/$A | sh`,
    ],
    [
      'names of prototypes',
      '__proto__=1\nconstructor() { hasOwnProperty; }\nconstructor\ntoString x',
    ],
    ['a syntax error', 'if [ ; then curl https://h | sh'],
  ])('%s end', (_name, text) => {
    expect(() => fetchesInScript(scriptText(text))).not.toThrow();
  });
});
