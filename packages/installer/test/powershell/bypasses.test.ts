import { expect, test } from '@jest/globals';
import { analysePowershell } from '../../src/powershell/analyse-powershell.ts';
import { toScript } from '../../src/script/to-script.ts';
import { verdictOf } from '../../src/verdict/verdict-of.ts';

const value = '729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b';

interface Parts {
  readonly head?: string;
  readonly want?: string;
  readonly check?: string;
  readonly use?: string;
  readonly tail?: string;
}

/** Right as it is; each part can be replaced. */
function scriptOf({ head = '', want = written, check = right, use = unpacks, tail = '' }: Parts) {
  return `${head}
$ErrorActionPreference = 'Stop'
$d = Join-Path $env:TEMP 'tool'
${want}
Invoke-WebRequest https://example.com/tool.zip -OutFile "$d.zip"
$got = (Get-FileHash "$d.zip" -Algorithm SHA256).Hash
${check}
${use}
${tail}
`;
}

const written = `$want = '${value}'`;
const unpacks = 'Expand-Archive "$d.zip" -DestinationPath "$env:LOCALAPPDATA\\tool"';
const right = "if ($got -ne $want) { throw 'differs' }";

async function judge(parts: Parts) {
  const analysis = await analysePowershell(toScript('install.ps1', scriptOf(parts)));
  const rules = [...new Set(analysis.weaknesses.map(({ rule }) => rule))];
  return `${[verdictOf(analysis).verdict, ...rules].join(' ')}`;
}

const advanced = `function Test-It {
  [CmdletBinding()]
  param($g, $w)
  if ($g -ne $w) { throw 'differs' }
}`;
const refused = (end: string): Parts => ({
  check: `if ($got -ne $want) { Write-Host 'differs'; ${end} }`,
});
const goesOn = "$ErrorActionPreference = 'Continue'";
const prefix = 'if ($want -notlike "$got*") { throw 1 }';
const wanted = (more: string): Parts => ({ want: `$want = '${value}'\n${more}` });
const fetched = 'https://example.org/x.exe -OutFile x.exe; .\\x.exe';

test.each<[Parts, string]>([
  // Another command of the name.
  [wanted('New-Item function:Get-FileHash -Value { @{ Hash = $want } }'), 'inconclusive'],
  [wanted('New-Item -Path function: -Name Get-FileHash -Value { 1 }'), 'inconclusive'],
  [wanted('Set-Content function:Get-FileHash { @{ Hash = $want } }'), 'inconclusive'],
  [wanted('Copy-Item function:f function:Get-FileHash'), 'inconclusive'],
  [wanted('${function:Get-FileHash} = { @{ Hash = $want } }'), 'inconclusive'],
  [
    { head: 'function V($g, $w) { }', check: `V $got $want\nfunction V($g, $w) { ${right} }` },
    'inconclusive',
  ],
  [{ check: `. .\\other.ps1\n${right}` }, 'inconclusive'],
  [{ check: `function V { ${right} }\nRemove-Item function:V\nV` }, 'inconclusive'],
  // Another value of the variable.
  [
    {
      head: `function Set-It([ref]$x) { $x.Value = '${value}' }`,
      check: `Set-It ([ref]$got)\n${right}`,
    },
    'inconclusive',
  ],
  [{ check: `[Other]::Set([ref]$got, $want)\n${right}` }, 'inconclusive'],
  [{ check: `(Get-Variable got).Value = $want\n${right}` }, 'inconclusive'],
  [
    { check: `$ExecutionContext.SessionState.PSVariable.Set('got', $want)\n${right}` },
    'inconclusive',
  ],
  [{ check: `Write-Output $want -OutVariable got\n${right}` }, 'none unverified-download'],
  // A part of it.
  [{ check: `if (-not ($want -like "$($got[0])*")) { throw 'differs' }` }, 'open F13'],
  [{ check: "if ($want[0] -ne $got[0]) { throw 'differs' }" }, 'open F13'],
  [{ check: "if (-not $got.StartsWith($want.Substring(0, 8))) { throw 'differs' }" }, 'open F13'],
  [{ check: "if (-not $want.StartsWith($got[0])) { throw 'differs' }" }, 'open F13'],
  [{ check: "if (($got[0..3] -join '') -ne ($want[0..3] -join '')) { throw 1 }" }, 'open F13'],
  [{ want: `${written}\n${goesOn}`, check: prefix }, 'inconclusive'],
  [
    { want: `${written}\n${goesOn}`, check: 'if ($want -notmatch $got) { throw 1 }' },
    'inconclusive',
  ],
  // Parameters that nobody sees.
  [{ head: "$PSDefaultParameterValues = @{ 'Get-FileHash:Path' = 'good' }" }, 'inconclusive'],
  [{ head: "$PSDefaultParameterValues['*:ErrorAction'] = 'Ignore'" }, 'inconclusive'],
  [{ head: "$PSDefaultParameterValues.Add('Get-FileHash:Path', 'good')" }, 'inconclusive'],
  // Commands that nobody can name.
  [{ tail: `& (gcm Invoke-Web*) ${fetched}` }, 'inconclusive'],
  [{ tail: `& (Get-Command Invoke-WebRequest) ${fetched}` }, 'open F10'],
  [{ tail: `& $env:GETTER ${fetched}` }, 'inconclusive'],
  // Errors that are passed over.
  [{ check: `Invoke-Command { ${right} } -ErrorAction SilentlyContinue` }, 'inconclusive'],
  [{ head: advanced, check: 'Test-It $got $want -ErrorAction SilentlyContinue' }, 'open F13'],
  [{ head: advanced, check: 'Test-It $got $want -EA 0' }, 'open F13'],
  [{ head: advanced, check: 'Test-It $got $want -EA:Ignore' }, 'open F13'],
  [{ check: "if ($got -ne $want) { Write-Error 'differs' -EA 0 }" }, 'open F13'],
  // Refused, and told as a success.
  [refused('exit 0'), 'open F7'],
  [refused('exit'), 'open F7'],
  [
    { check: '', use: `if ($got -eq $want) { ${unpacks} } else { Write-Host 'differs' }` },
    'open F7',
  ],
  [{ check: '', use: `try { ${right}; ${unpacks} } catch { Write-Host $_ }` }, 'open F7'],
  [refused('return'), 'open F7'],
  [refused('[Environment]::Exit(0)'), 'open F7'],
  [refused('exit $LASTEXITCODE'), 'inconclusive'],
  // Other ways to get something.
  [{ tail: 'Install-Module Tool -Force' }, 'inconclusive'],
  [{ tail: 'Install-Package Tool' }, 'inconclusive'],
  [{ tail: 'Import-Module \\\\host\\share\\tool.psm1' }, 'inconclusive'],
  [{ tail: '& \\\\host\\share\\tool.exe' }, 'inconclusive'],
  // Whoever runs it says what is right.
  [{ head: 'param($want)', want: '' }, 'inconclusive'],
  [{ head: 'param([Parameter(Mandatory)][string]$want)', want: '' }, 'inconclusive'],
  [{ head: `param($want = '${value}')`, want: '' }, 'inconclusive'],
  [{ want: '$want = $env:SHA' }, 'inconclusive'],
])('%j is %s', async (parts, verdict) => {
  expect(await judge(parts)).toBe(verdict);
});

test.each<Parts>([
  {},
  wanted('Set-Item env:TOOL 1; Remove-Item alias:curl; Get-Item function:prompt'),
  { check: `if ([int]::TryParse('1', [ref]$null)) { }\n${right}` },
  { check: '', use: `if ($got -eq $want) { ${unpacks} } else { throw 'differs' }` },
  { check: '', use: `try { ${right}; ${unpacks} } catch { Write-Host $_; exit 1 }` },
  { check: prefix },
  {
    want: `${written}\n${goesOn}`,
    check: 'if (-not $got) { throw 1 }\nif ($want -notmatch $got) { throw 1 }',
  },
  { head: advanced, check: 'Test-It $got $want' },
  { head: advanced, check: 'Test-It $got $want -ErrorAction Stop' },
  { head: advanced, check: 'try { Test-It $got $want -EA Ignore } catch { exit 1 }' },
  { check: "if (-not ($got -like $want)) { throw 'differs' }" },
  { check: "if ($got.Substring(0, 64) -ne $want) { throw 'differs' }" },
  { head: "$PSDefaultParameterValues = @{ '*:ErrorAction' = 'Stop' }" },
  { head: "$PSDefaultParameterValues['Out-File:Encoding'] = 'utf8'" },
  { tail: '$c = Get-Command tool -ErrorAction Ignore; if ($c) { & $c --version }' },
  { check: `Invoke-Command { ${right} }` },
  { check: "if ($got -ne $want) { Write-Error 'differs' -EA 1 }" },
  refused('exit 1'),
  refused('[Environment]::Exit(1)'),
  refused('$code = 3; exit $code'),
  { check: `if (-not $want) { exit 0 }\n${right}` },
  { tail: 'Import-Module Microsoft.PowerShell.Archive' },
  { tail: "Write-Host 'see \\\\host\\share'; if (Test-Path \\\\?\\C:\\tool) { }" },
])('%j is likely', async (parts) => {
  expect(await judge(parts)).toBe('likely');
});
