import { describe, expect, test } from '@jest/globals';
import { fetchesInScript } from '../../src/script/fetches-in-script.ts';
import { mayFetchText } from '../../src/script/may-fetch-text.ts';
import { said, scriptText } from './script-text.ts';

describe('PowerShell', () => {
  test.each<readonly [string, readonly string[]]>([
    ['iwr https://h/x.zip -OutFile x.zip', ['1 download https://h/x.zip']],
    [
      'Invoke-WebRequest -Uri "https://h/$env:V/x.zip" -OutFile x.zip',
      ['1 download https://h/{V}/x.zip'],
    ],
    ['$v = "1.2"\nirm "https://h/$v/i.ps1" | iex', ['2 exec-remote https://h/1.2/i.ps1']],
    ['iex (irm https://h/i.ps1)', ['1 exec-remote https://h/i.ps1']],
    [
      "iex ((New-Object Net.WebClient).DownloadString('https://h/i.ps1'))",
      ['1 exec-remote https://h/i.ps1'],
    ],
    [
      "(New-Object Net.WebClient).DownloadFile('https://h/x.exe', 'x.exe')",
      ['1 download https://h/x.exe'],
    ],
    ['choco install zip -y', ['1 install zip']],
    ['Install-Module -Name Pester -RequiredVersion 5.0', ['1 install Pester@5.0']],
    ['install-module -Name Pester', ['1 install Pester']],
    ['pip install a; npm ci', ['1 install a', '1 install {package-lock.json}']],
    [
      '$r = irm https://api.h/releases/latest\niwr "https://h/$($r.tag_name)/x.zip" -OutFile x.zip',
      [
        '1 api-latest https://api.h/releases/latest',
        '2 download https://h/{answer of https://api.h/releases/latest}/x.zip',
      ],
    ],
    [
      'iwr -Headers @{\n Accept = "a/b"\n} -Uri https://h/x.zip -OutFile x.zip',
      ['1 download https://h/x.zip'],
    ],
    ['irm https://h/hook -Method Post -Body $x', []],
    ['# iwr https://h/x.zip -OutFile x.zip', []],
    ['Write-Host "pip install x"', []],
  ])('%s', (text, expected) => {
    expect(fetchesInScript(scriptText(text, { dialect: 'powershell' })).fetches.map(said)).toEqual(
      expected,
    );
  });

  test('a hash that is asked for is never taken for a check', () => {
    const text =
      'iwr https://h/x.zip -OutFile x.zip\nif ((Get-FileHash x.zip).Hash -ne "AB") { exit 1 }';
    const [fetch] = fetchesInScript(scriptText(text, { dialect: 'powershell' })).fetches;
    expect(fetch?.check).toMatchObject({ verification: 'unknown', holds: 'unknown' });
  });
});

describe('other shells', () => {
  test.each<readonly [string, readonly string[]]>([
    ['@echo off\r\ncurl -o x.exe https://h/x.exe', ['2 download https://h/x.exe']],
    ['pip install %PKG%', ['1 install {PKG}']],
    ['import subprocess\nsubprocess.run(["pip", "install", "a==1"])', ['2 install a==1']],
    ['import os\nos.system("npm install -g a")', ['2 install a']],
    [
      'import urllib.request\nurllib.request.urlretrieve("https://h/x", "x")',
      ['2 download https://h/x'],
    ],
    ['import requests\nprint(requests.get("https://h/x").text)', []],
  ])('%s', (text, expected) => {
    expect(fetchesInScript(scriptText(text, { dialect: 'other' })).fetches.map(said)).toEqual(
      expected,
    );
  });
});

test.each([
  ['curl https://h | sh', true],
  ['  - npm ci', true],
  ['python3 -m pip install x', true],
  ['make all', false],
  ['open https://h/n', false],
  ['/usr/bin/curl -o x https://h', true],
  ['echo done', false],
])('%s may fetch: %s', (text, expected) => {
  expect(mayFetchText(text)).toBe(expected);
});

describe('what is beyond the bounds of rough rules', () => {
  test.each<readonly [string, 'powershell' | 'other', string]>([
    ['a long script of PowerShell', 'powershell', '# x\n'.repeat(100_000)],
    ['a long script of Python', 'other', '# x\n'.repeat(100_000)],
    ['many fetches', 'powershell', 'choco install a\n'.repeat(400)],
  ])('%s is a doubt', (_name, dialect, text) => {
    expect(fetchesInScript(scriptText(text, { dialect })).doubts).toHaveLength(1);
  });
});
