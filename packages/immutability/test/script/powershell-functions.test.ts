import { expect, test } from '@jest/globals';
import { fetchesInScript } from '../../src/script/fetches-in-script.ts';
import { said, scriptText } from './script-text.ts';

const getFile = `Function Get-File {
  param (
    [string]$Url,
    [string]$OutFile = '',
    [int]$Retries = 3
  )
  Invoke-WebRequest -Uri $Url -OutFile $OutFile
}`;
const getAnswer = `function GetAnswer([Uri] $Uri, [bool]$HeaderOnly) {
  $Task = $HttpClient.GetAsync("$Uri").ConfigureAwait("false")
}`;

test.each<readonly [string, string, readonly string[]]>([
  [
    'says at its call what it fetches',
    `${getFile}\nGet-File -Url https://h/x.zip -OutFile x.zip`,
    ['9 download https://h/x.zip'],
  ],
  [
    'takes its words by position',
    `${getFile}\nGet-File https://h/x.zip x.zip`,
    ['9 download https://h/x.zip'],
  ],
  [
    'knows what is set behind it',
    `${getFile}\nFunction Add { Get-File "$base/x.zip" x.zip }\n$base = "https://h"\nAdd`,
    ['9 download https://h/x.zip'],
  ],
  ['that nobody calls says nothing of the address', getFile, ['7 download {?}']],
  [
    'may have a second address',
    `${getFile.replace('Retries', 'Other').replace('\n}', '\n  iwr $Other -OutFile y\n}')}\nGet-File https://h/x.zip x.zip`,
    ['8 download {?}', '10 download https://h/x.zip'],
  ],
  [
    'that answers counts where the answer is written',
    `${getAnswer}\n$r = GetAnswer -Uri https://h/x.zip\n$s = $r.Content.ReadAsStreamAsync().Result\n$f = [System.IO.File]::Create($OutPath)`,
    ['4 download https://h/x.zip'],
  ],
  [
    'that answers counts where the address speaks of versions',
    `${getAnswer}\n$r = GetAnswer("https://h/latest.version")`,
    ['4 api-latest https://h/latest.version'],
  ],
  [
    'that answers and decides nothing is none',
    `${getAnswer}\n$r = GetAnswer -Uri https://h/health`,
    [],
  ],
  ['without an address is none', 'function Get-File { param($Name)\n iwr $Name }\nGet-File x', []],
  [
    'without an end ends the look',
    'function Get-File([Uri]$Url) { iwr $Url -OutFile x',
    ['1 download {?}'],
  ],
])('a function of PowerShell %s', (_name, text, expected) => {
  expect(fetchesInScript(scriptText(text, { dialect: 'powershell' })).fetches.map(said)).toEqual(
    expected,
  );
});

test.each<readonly [string, string, readonly string[]]>([
  ['nothing is compared', 'x.txt', ['none never']],
  ['something is compared', 'x.txt\nGet-FileHash x.exe', ['unknown unknown']],
  [
    'checksums of the same release are compared',
    'y\niwr https://h/v1/x-checksums.txt -OutFile c\nGet-FileHash x.exe',
    ['same-origin unknown'],
  ],
  [
    'checksums of elsewhere are compared',
    'y\niwr https://other/v1/x-checksums.txt -OutFile c\nGet-FileHash x.exe',
    ['unknown unknown'],
  ],
])('where %s a download of PowerShell is never a pass', (_name, rest, expected) => {
  const script = `iwr https://h/v1/x.exe -OutFile ${rest}`;
  const { fetches } = fetchesInScript(scriptText(script, { dialect: 'powershell' }));
  expect(fetches.map(({ check }) => `${check.verification} ${check.holds}`)).toEqual(expected);
});
