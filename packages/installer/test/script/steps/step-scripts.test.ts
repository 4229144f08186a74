import { expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import fc from 'fast-check';
import { stepScripts } from '../../../src/script/steps/step-scripts.ts';

const name = '.github/workflows/x.yml';

function job(keys: string, ...steps: readonly string[]): string {
  const items = steps.map((step) => `      - ${step.trim().replaceAll('\n', '\n        ')}\n`);
  return `on: push\njobs:\n  a:\n    ${keys}\n    steps:\n${items.join('')}`;
}

function only(text: string) {
  const [script, ...more] = stepScripts(name, text);
  if (script?.origin === undefined || more.length > 0)
    throw new Error(`one step, and not ${more.length}`);
  return { ...script, origin: script.origin };
}

const linux = 'runs-on: ubuntu-latest';
const curl = 'run: curl -O https://example.com/a.tgz';

test.each([
  ['', 'bash', 'set -e'],
  ['shell: bash', 'bash', 'set -eo pipefail'],
  ['shell: sh', 'sh', 'set -e'],
  ['shell: bash {0}', 'bash', ''],
  ['shell: bash -leo pipefail {0}', 'bash', 'set -e -o pipefail'],
  ['shell: /bin/bash --noprofile -x {0}', 'bash', ''],
  ['shell: nix develop -c bash -e {0}', 'bash', 'set -e'],
  ['shell: alpine.sh {0}', 'sh', ''],
  ['shell: pwsh', 'powershell', "$ErrorActionPreference = 'stop'"],
  [`shell: pwsh -command ". '{0}'"`, 'powershell', "$ErrorActionPreference = 'stop'"],
  ['shell: ${{ vars.shell }}', 'bash', ''],
  ['shell: ""', 'bash', 'set -e'],
])('%j is %s, and begins with %j', (shell, dialect, prelude) => {
  const script = only(job(linux, `name: a\n${shell}\n${curl}`));
  expect(script.dialect).toBe(dialect);
  expect(script.text).toBe(`${prelude}${prelude && '\n'}${curl.slice(5)}\n`);
});

test.each([
  ['runs-on: windows-2025', curl, 'powershell'],
  ['runs-on: [self-hosted, windows]', curl, 'powershell'],
  ['runs-on: {labels: windows-11}', curl, 'powershell'],
  ['runs-on: ${{ inputs.os }}', curl, 'bash'],
  ['runs-on: ${{ inputs.os }}', 'run: Invoke-WebRequest https://example.com/a', 'powershell'],
  ['runs-on: ubuntu-latest', 'run: curl "$env:A"', 'bash'],
  ['runs-on: windows-2025\n    defaults: {run: {shell: bash}}', curl, 'bash'],
])('%s: %s is %s', (keys, step, dialect) => {
  expect(only(job(keys, step)).dialect).toBe(dialect);
});

test.each(['python', 'cmd', 'node {0}', 'perl {0}'])('%s is not read', (shell) => {
  expect(stepScripts(name, job(linux, `shell: ${shell}\n${curl}`))).toEqual([]);
});

test('an environment that stands in the file: the nearest, and nothing that a script may replace', () => {
  const keys = `${linux}
    env: {A: job, B: job, C: job, REPLACED: job, EXPRESSION: "\${{ vars.x }}", ROW: "\${{ matrix.row }}"}
    strategy: {matrix: {row: [1, 2]}}`;
  const { text } = only(
    job(
      keys,
      'run: echo REPLACED=x >> "$GITHUB_ENV"',
      "env: {B: it's, A: '${{ vars.x }}'}\nrun: curl $A $B $C $REPLACED $EXPRESSION $ROW ${{ env.C }}",
    ),
  );
  expect(text).toBe(
    "set -e\nB='it'\\''s'\nC='job'\ncurl $A $B $C $REPLACED $EXPRESSION $ROW job\n",
  );
});

test.each([
  ['plain', 'run: X'],
  ['single', "run: 'X'"],
  ['double with escapes', 'run: "\\x23 \\"\\u00e9\\"\\n\\\n  X"'],
  ['literal', 'run: |\n  # é\n  X'],
  ['literal with an indent', 'run: |2-\n    # é\n  X'],
  ['folded', 'run: >-\n  true &&\n  X'],
  ['CR LF', 'run: |\r\n  true\r\n  X\r'],
])('%s: a place in the script is one in the file', (_, step) => {
  const word = 'curl -O https://example.com/${{ inputs.a }}.tgz';
  const yaml = `\uFEFF${job(
    linux,
    step.replace('X', () => word),
  )}`;
  const { text, origin } = only(yaml);
  const at = text.indexOf('curl');
  const { source, start, end } = origin.place(at, text.indexOf('.tgz', at) + 4);
  expect(source.text.slice(start, end)).toBe(word);
});

test('what an alias repeats stands where it is written', () => {
  const steps = [
    'run: &it curl -O https://example.com/a.tgz',
    'shell: python\nrun: "1"',
    'run: *it',
  ];
  const places = stepScripts(name, job(linux, ...steps)).map(({ text, origin }) => {
    const { start = 0, end = 0, source } = origin?.place(text.indexOf('-O'), text.length) ?? {};
    return [origin?.step.line, source?.text.slice(start, end)];
  });
  expect(places).toEqual([
    [6, '-O https://example.com/a.tgz'],
    [9, '-O https://example.com/a.tgz'],
  ]);
});

test('steps are named as in a log, those of actions, too', () => {
  const action = `name: a
runs:
  using: composite
  steps:
    - name: |
        Install
      shell: bash
      run: curl -O https://example.com/a.tgz
    - shell: bash
      run: |

        wget https://example.com/b.tgz
        true
`;
  expect(stepScripts('action.yml', action).map(({ origin }) => origin?.step)).toEqual([
    { name: 'Install\n', line: 5 },
    { name: 'Run wget https://example.com/b.tgz', line: 9 },
  ]);
  expect(stepScripts('other.yaml', action)).toHaveLength(2);
  expect(only(job(linux, curl)).origin.step).toEqual({
    ...{ job: 'a', name: 'Run curl -O https://example.com/a.tgz', line: 6 },
  });
});

const check = 'run: sha256sum -c a.tgz.sha256';

test.each([
  ['later ones that use its file', [curl, 'uses: a/b@v1', check, 'run: tar xf a.tgz'], [3]],
  ['not those that do not', [curl, 'run: make'], [1]],
  ['another language may do anything', [curl, 'shell: python\nrun: "1"', check], [1]],
  ['two downloads of one file', [curl, check, curl, check], [4]],
  ['two files', [curl, 'run: wget https://example.com/b.zip', 'run: unzip b.zip'], [1, 2]],
  ['PowerShell by itself', [`shell: pwsh\n${curl}`, `shell: pwsh\n${check}`], [1]],
  [
    'what all steps write to',
    [`${curl} >> $GITHUB_OUTPUT 2> /dev/null`, 'run: echo null >> $GITHUB_OUTPUT'],
    [1],
  ],
  ['a short name', ['run: curl -o jq https://example.com/', 'run: chmod +x ./jq'], [2]],
  ['and not in other words', ['run: curl -o jq https://example.com/', 'run: echo jqs'], [1]],
  ['a name in a variable', ['run: curl -o "$OUT" "$URL"', 'run: tar xf "$OUT"'], [2]],
  [
    'a name with a variable in it',
    ['run: curl -O "https://example.com/tool-${V}.zip"', 'run: unzip tool-*'],
    [2],
  ],
])('steps that are read together: %s', (_, steps, sizes) => {
  const scripts = stepScripts(name, job(linux, ...steps));
  const shells = scripts.map(({ text }) => text.match(/^\($/gm)?.length ?? 1);
  expect(shells).toEqual(sizes);
});

test('each has a shell of its own; one may fail, or be left out', () => {
  const { text } = only(
    job(
      linux,
      `if: inputs.a\n${curl}`,
      'if: ${{ inputs.a }}\ncontinue-on-error: true\nrun: sha256sum -c a.tgz.sha256',
      'if: inputs.b\nshell: bash\nrun: tar xf a.tgz',
    ),
  );
  expect(text.replace(/[\uE000\uE001]/g, '@')).toMatchInlineSnapshot(`
"set -e
(
set +e
set -e
curl -O https://example.com/a.tgz
)
set +e
(
set +e
set -e
sha256sum -c a.tgz.sha256
)
set -e
if '@if_inputs_b@'; then
(
set +e
set -eo pipefail
tar xf a.tgz
)
fi
"
`);
});

test.each([
  ['GitHub knows no key "services"', 'services: {a: b}\n'],
  ['cannot parse this as YAML', 'on: push\njobs: [\n'],
  ['it is empty', ''],
  ['only 200 of a file', job(linux, ...Array.from({ length: 201 }, (_, n) => `${curl}${n}x`))],
])('refused: %s', (message, text) => {
  expect(() => stepScripts(name, text)).toThrow(GuardError);
  expect(() => stepScripts(name, text)).toThrow(message);
});

test('whatever stands in the file, places are in it', () => {
  const steps = [
    `name: é\nenv: {A: "\\n'"}\nrun: "curl \\\n  -o $A $\{{ inputs.b }}"`,
    'run: |\n  # \uE000a\uE001 \uE001 \uE000\n  curl ${{ env.A }} ${{ } ${{ x }}\n  cat <<EOF',
    'if: ${{ always() }}\nrun: >\n  tar xf $A\n\n  )',
  ];
  const text = job(linux, ...steps);
  const edit = fc.record({
    at: fc.nat(text.length),
    cut: fc.nat(4),
    put: fc.constantFrom(
      '',
      '"',
      "'",
      '\n',
      ' ',
      '${{',
      '}}',
      '\\',
      '|',
      '*a',
      '&a ',
      ':',
      '\u2028',
      '- ',
    ),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      const mutated = edits.reduce(
        (all, { at, cut, put }) => all.slice(0, at) + put + all.slice(at + cut),
        text,
      );
      const scripts = readable(mutated);
      for (const { text: script, origin } of scripts) {
        const end = origin?.source.text.length ?? 0;
        for (let at = 0; at < script.length; at += 3) {
          const place = origin?.place(at, at + 2);
          expect(place?.start).toBeGreaterThanOrEqual(0);
          expect(place?.end).toBeLessThanOrEqual(end);
          expect(place?.start).toBeLessThanOrEqual(place?.end ?? -1);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function readable(text: string): ReturnType<typeof stepScripts> {
  try {
    return stepScripts(name, text);
  } catch (error) {
    if (error instanceof GuardError) return [];
    throw error;
  }
}
