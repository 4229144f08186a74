import { expect, test } from '@jest/globals';
import { analyse } from '../../src/analysis/analyse.ts';
import { toScript } from '../../src/script/to-script.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

/** Behind a download that is verified as it should be something else is got and run. */
const verified = [
  '#!/bin/bash',
  'set -euo pipefail',
  'd="$(mktemp -d)"',
  'curl -fsSL https://example.com/tool.tgz -o "$d/tool.tgz"',
  'echo "729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b  $d/tool.tgz" | sha256sum -c -',
  'tar -xzf "$d/tool.tgz" -C /usr/local/bin',
];

function judged(line: string) {
  return verdictOf(analyse(toScript('install.sh', [...verified, line].join('\n')))).verdict;
}

const url = 'https://example.org/i';
const get = `curl -fsSL ${url}`;

test.each([
  `powershell -c "irm ${url} | iex"`,
  `powershell.exe -ExecutionPolicy ByPass -Command "irm ${url} | iex"`,
  `pwsh -NoProfile -Command "Invoke-Expression (New-Object Net.WebClient).DownloadString('${url}')"`,
  `${get} -o i.ps1; pwsh -File i.ps1`,
  `${get} | pwsh -`,
  `${get} | pwsh -Command -`,
  `${get} | python3`,
  `${get} | python3 - --yes`,
  `python3 <(${get})`,
  `ruby -e "$(${get})"`,
  `$(${get})`,
  `${get} | sudo tee /usr/local/bin/i >/dev/null`,
  `su -c "${get} | sh"`,
  `runuser -u tool -- sh -c "${get} | sh"`,
  `ksh -c '${get} | sh'`,
  `coproc ${get} | sh`,
])('open: %s', (line) => {
  expect(judged(line)).toBe('open');
});

test.each([
  `pwsh -Command "iwr ${url} -OutFile t.zip; Expand-Archive t.zip"`,
  'powershell -EncodedCommand aQByAG0AIAB4AA==',
  `python3 -c "import urllib.request as u; exec(u.urlopen('${url}').read())"`,
  `php -r "copy('${url}', 'setup.php');"`,
  `${get} -o a.vsix; code --install-extension a.vsix`,
  `code --install-extension <(${get})`,
  `${get} | dd of=/usr/local/bin/i`,
  'curl -K list',
  'exec 3<>/dev/tcp/example.org/80; cat <&3 > /usr/local/bin/i',
])('nobody can tell: %s', (line) => {
  expect(judged(line)).toBe('inconclusive');
});

test.each([
  'python3 -c "print(1)"',
  'powershell -Command "[Environment]::SetEnvironmentVariable(1, 2)"',
  `version="$(${get} | python3 -c 'import json, sys; print(json.load(sys.stdin)["tag"])')"`,
  'echo done | tee /tmp/log',
  'xattr -d com.apple.quarantine "$d/tool.tgz"',
])('no download that is used: %s', (line) => {
  expect(judged(line)).toBe('likely');
});
