import { expect, test } from '@jest/globals';
import { analysePowershell } from '../../src/powershell/analyse-powershell.ts';
import { toScript } from '../../src/script/to-script.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

/** Behind a download that is verified as it should be something else is got and run. */
const verified = `$ErrorActionPreference = 'Stop'
$d = Join-Path $env:TEMP 'tool'
Invoke-WebRequest https://example.com/tool.zip -OutFile "$d.zip"
$got = (Get-FileHash "$d.zip" -Algorithm SHA256).Hash
if ($got -ne '729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b') { throw 'differs' }
Expand-Archive "$d.zip" -DestinationPath "$env:LOCALAPPDATA\\tool"
`;

async function judged(line: string) {
  const script = toScript('install.ps1', `${verified}${line}\n`);
  return verdictOf(await analysePowershell(script)).verdict;
}

const url = 'https://example.org/i';

test.each([
  `iex (New-Object Net.WebClient).DownloadString('${url}')`,
  `iex ((New-Object Net.WebClient).DownloadString('${url}'))`,
  `irm ${url} | iex`,
  `& ([scriptblock]::Create((irm ${url})))`,
  `irm ${url} > i.ps1; .\\i.ps1`,
  `Add-Type -TypeDefinition (irm ${url})`,
])('open: %s', async (line) => {
  expect(await judged(line)).toBe('open');
});

test.each([
  `powershell -c "irm ${url} | iex"`,
  'pwsh -EncodedCommand aQByAG0AIAB4AA==',
  `Start-Process powershell -ArgumentList '-c', 'irm ${url} | iex'`,
  `cmd /c "curl -o x.exe ${url} && x.exe"`,
  `python -c "import urllib.request as u; exec(u.urlopen('${url}').read())"`,
  `certutil -urlcache -f ${url} x.exe; .\\x.exe`,
  `msiexec /i ${url} /qn`,
  `Add-AppxPackage -Path ${url}`,
  `git clone ${url}; .\\i\\install.ps1`,
  'gh release download -R a/b -p x.exe; .\\x.exe',
  'aws s3 cp s3://b/x.exe x.exe; .\\x.exe',
  "$x = New-Object -ComObject Msxml2.XMLHTTP; $x.open('GET', 'https://example.org', $false)",
])('nobody can tell: %s', async (line) => {
  expect(await judged(line)).toBe('inconclusive');
});

test.each([
  `Start-Process ${url}`,
  `Write-Host "see ${url}"`,
  'powershell -Command "[Environment]::SetEnvironmentVariable(1, 2)"',
])('no download that is used: %s', async (line) => {
  expect(await judged(line)).toBe('likely');
});
