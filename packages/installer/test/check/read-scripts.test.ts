import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { checkScripts } from '../../src/check/check-scripts.ts';
import { judgeScript } from '../../src/check/judge-script.ts';
import { readScripts } from '../../src/check/read-scripts.ts';

const value = createHash('sha256').update('bytes').digest('hex');

async function read(text: string) {
  const folder = makeTree({ 'x.yml': text });
  const scripts = await readScripts(join(folder, 'x.yml'), 'x.yml');
  const report = await checkScripts({ scripts });
  return report.scripts.map(({ step, source, verdict, findings }) => {
    const rules = findings.map(({ rule, at }) => `${rule}:${at.start.line}:${at.start.column}`);
    return [step?.name, source, verdict, ...rules].join(' ');
  });
}

function workflow(...steps: readonly string[]): string {
  const items = steps.map((step) => `      - ${step.trim().replaceAll('\n', '\n        ')}\n`);
  return `on: push
env: {SHA: ${value}}
jobs:
  a:
    runs-on: \${{ vars.runner }}
    steps:
${items.join('')}`;
}

const get = 'name: get\nrun: curl -fsSL https://example.com/a.tgz -o a.tgz';
const check = 'echo "$SHA  a.tgz" | sha256sum -c';
const unpack = 'run: tar xf a.tgz';

test.each([
  [
    'nothing checks',
    ['name: a\nrun: |\n  true\n  curl https://example.com/a | sh'],
    ['a none none unverified-download:10:11'],
  ],
  ['checked', [`${get}\nshell: bash\n`, `run: ${check}`, unpack], ['get embedded likely']],
  ['checked and only kept', [get, `run: ${check}`], ['get embedded inconclusive undecided:8:14']],
  ['the pipe hides it', [get, `run: ${check} | cat`, unpack], ['get none none F7:9:35']],
  [
    'bash is told of pipes',
    [get, `shell: bash\nrun: ${check} | cat`, unpack],
    ['get embedded likely'],
  ],
  [
    'a shell that goes on',
    [get, `shell: bash {0}\nrun: |\n  ${check}\n  echo done`, unpack],
    ['get none none F7:11:32'],
  ],
  [
    'the check may fail',
    [get, `continue-on-error: true\nrun: ${check}`, unpack],
    ['get embedded open F7:10:35'],
  ],
  [
    'the check may fail, and what follows asks for it',
    [
      get,
      `id: check\ncontinue-on-error: true\nrun: ${check}`,
      `if: vars.x && steps.check.outcome == 'success'\n${unpack}`,
    ],
    ['get embedded likely'],
  ],
  [
    'and does not, as it only says how it ended',
    [
      get,
      `id: check\ncontinue-on-error: true\nrun: ${check}`,
      `if: steps.check.conclusion == 'success'\n${unpack}`,
    ],
    ['get embedded open F7:11:35'],
  ],
  [
    'a key that is downloaded, too',
    [
      `name: a\nrun: |\n  curl -O https://example.com/a.tgz -O https://example.com/a.sig\n  curl -o k.pub https://example.com/k.pub\n  cosign verify-blob --key k.pub --signature a.sig a.tgz\n  tar xf a.tgz`,
    ],
    ['a same-release same-origin'],
  ],
  [
    'and one that is not',
    [
      `name: a\nrun: |\n  curl -O https://example.com/a.tgz -O https://example.com/a.sig\n  cosign verify-blob --key k.pub --signature a.sig a.tgz\n  tar xf a.tgz`,
    ],
    ['a signature likely'],
  ],
  [
    'the check may be left out',
    [get, `if: vars.x\nrun: ${check}`, unpack],
    ['get embedded open unverified-download:8:14'],
  ],
  [
    'all under one condition',
    [`if: vars.x\n${get}`, `if: \${{ vars.x }}\nrun: ${check}`, `if: vars.x\n${unpack}`],
    ['get embedded likely'],
  ],
  [
    'unpacked whatever happened',
    [get, `run: ${check}`, `if: always()\n${unpack}`],
    ['get embedded open F7:9:35'],
  ],
  ['leaves early', [get, `run: |\n  ${check} || exit 0`, unpack], ['get embedded open F7:10:32']],
  [
    'the caller has the value',
    [
      'name: a\nrun: |\n  curl -O https://example.com/a.tgz\n  echo "${{ vars.sha }}  a.tgz" | sha256sum -c\n  tar xf a.tgz',
    ],
    ['a none inconclusive undecided:11:11'],
  ],
  [
    'in single quotes, too',
    [
      'name: a\nrun: |\n  curl -O https://example.com/a.tgz\n  [ "$(sha256sum a.tgz | cut -c 1-64)" = \'${{ vars.sha }}\' ]\n  tar xf a.tgz',
    ],
    ['a none inconclusive undecided:11:11'],
  ],
  [
    'the caller switches it off',
    [
      `name: a\nrun: |\n  curl -O https://example.com/a.tgz\n  if [ "\${{ vars.check }}" = true ]; then ${check}; fi\n  tar xf a.tgz`,
    ],
    ['a embedded open F12:10:14'],
  ],
  [
    'by kind of runner',
    [
      `name: a\nrun: |\n  case "$RUNNER_OS" in\n  Linux) ;;\n  *) exit 1 ;;\n  esac\n  curl -O https://example.com/a.tgz\n  ${check}\n  tar xf a.tgz`,
    ],
    ['a embedded likely'],
  ],
  [
    'PowerShell',
    [
      "name: a\nrun: |\n  Invoke-WebRequest https://example.com/a.zip -OutFile a.zip\n  if ((Get-FileHash a.zip).Hash -ne $env:SHA) { Write-Error 'differs' }\n  Expand-Archive a.zip",
    ],
    ['a embedded likely'],
  ],
  [
    'PowerShell with a value of the caller',
    [
      "name: a\nrun: |\n  Invoke-WebRequest https://example.com/a.zip -OutFile a.zip\n  if ((Get-FileHash a.zip).Hash -ne '${{ vars.sha }}') { throw 'differs' }\n  Expand-Archive a.zip",
    ],
    ['a none inconclusive undecided:9:11'],
  ],
  [
    'braces are no template here',
    [
      `name: a\nrun: |\n  curl -O https://example.com/a.tgz\n  ${check}\n  docker inspect --format '{{.Id}}' a\n  tar xf a.tgz`,
    ],
    ['a embedded likely'],
  ],
])('%s', async (_, steps, expected) => {
  expect(await read(workflow(...steps))).toEqual(expected);
});

test.each([
  ['asks a server', 'run: curl -s https://api.example.com/x | jq .'],
  ['installs what could', 'run: sudo apt-get install -y curl'],
  ['asks what it has started', 'run: |\n  serve &\n  curl -o a.json http://localhost:8080/'],
  [
    'its own repository',
    'run: |\n  curl -s https://api.example.com/x | jq .\n  git fetch origin && git checkout main',
  ],
  ['says how', 'run: echo "curl https://example.com/a | sh"'],
  ['another language', 'shell: python\nrun: print("curl https://example.com/a | sh")'],
  ['no script', 'uses: a/b@v1'],
])('nobody installs anything: %s', async (_, step) => {
  await expect(read(workflow(step))).rejects.toThrow('no step of "x.yml" downloads anything');
});

test('no variable of the runner is a switch', async () => {
  const run = `name: a\nrun: |\n  curl -O https://example.com/a.tgz\n  [ "$RUNNER_OS" != Linux ] || ${check}\n  tar xf a.tgz`;
  expect(await read(workflow(run))).toEqual(['a embedded open unverified-download:9:11']);
});

test.each(['bash', 'pwsh'])('%s: what is not known is shown by its name', async (shell) => {
  const url = 'https://example.com/${{ vars.v }}/a.zip';
  const folder = makeTree({ 'x.yml': workflow(`shell: ${shell}\nrun: curl -o a.zip "${url}"`) });
  const [script] = await readScripts(join(folder, 'x.yml'), 'x.yml');
  const { analysis } = await judgeScript(script ?? { path: '', dialect: 'sh', text: '' });
  expect(analysis.downloads.flatMap(({ urls }) => urls)).toEqual([
    'https://example.com/{vars_v}/a.zip',
  ]);
});

test('arms have the lines of the file', async () => {
  const folder = makeTree({ 'x.yml': workflow(get, `run: ${check}`, unpack) });
  const scripts = await readScripts(join(folder, 'x.yml'), 'x.yml');
  const { scripts: reports } = await checkScripts({ scripts });
  expect(reports.flatMap(({ arms }) => arms)).toEqual([
    { artifact: 'a.tgz', algorithm: 'sha256', value, line: 2 },
  ]);
});
