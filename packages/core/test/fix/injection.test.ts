import { describe, expect, test } from '@jest/globals';
import { fixedText } from '../support/fixed-text.ts';

const title = '${{ github.event.issue.title }}';

/** A script of a job that anybody can start; `>` stands for the title of an issue. */
function workflow(script: string, step = ''): string {
  const lines = script.replaceAll('<>', title).split('\n');
  return [
    'on: issues',
    'permissions:',
    '  contents: write',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    `      - name: x${step}`,
    '        run: |',
    ...lines.map((line) => `          ${line}`),
    '',
  ].join('\n');
}

function fixed(script: string, step = '') {
  const { text, refused } = fixedText(workflow(script, step), { only: 'injection' });
  const [, after = ''] = text.split('run: |\n');
  const body = after.split('\n').map((line) => line.slice(10));
  return { script: body.slice(0, -1).join('\n'), text, refused };
}

describe('a script of a POSIX shell', () => {
  test.each([
    ['echo "<>"', 'echo "${ISSUE_TITLE}"'],
    ['echo <>', 'echo "${ISSUE_TITLE}"'],
    ["echo '<>'", 'echo "${ISSUE_TITLE}"'],
    ["echo 'a <> b'", "echo 'a '\"${ISSUE_TITLE}\"' b'"],
    ['echo a-<>.txt', 'echo a-"${ISSUE_TITLE}".txt'],
    ['X=<>', 'X="${ISSUE_TITLE}"'],
    ['export X=a<>', 'export X=a"${ISSUE_TITLE}"'],
    ['Y="$(echo "<>" | tr a b)"', 'Y="$(echo "${ISSUE_TITLE}" | tr a b)"'],
    ['Y="$(echo <>)"', 'Y="$(echo "${ISSUE_TITLE}")"'],
    ['cat <<EOF\nit says "<>"\nEOF', 'cat <<EOF\nit says "${ISSUE_TITLE}"\nEOF'],
    ['if [ "<>" = x ]; then echo; fi', 'if [ "${ISSUE_TITLE}" = x ]; then echo; fi'],
    ['[[ <> == x ]] && echo', '[[ "${ISSUE_TITLE}" == x ]] && echo'],
    ['case <> in x) echo ;; esac', 'case "${ISSUE_TITLE}" in x) echo ;; esac'],
    ['echo x > "<>"', 'echo x > "${ISSUE_TITLE}"'],
    ['cat <<< "<>"', 'cat <<< "${ISSUE_TITLE}"'],
    ['# <>\necho', '# github.event.issue.title\necho'],
    ['python tool.py "<>"', 'python tool.py "${ISSUE_TITLE}"'],
    ['cp "<>" .', 'cp "${ISSUE_TITLE}" .'],
    ['readonly X="<>"', 'readonly X="${ISSUE_TITLE}"'],
    ['ISSUE_TITLE=x; echo "<>"', 'ISSUE_TITLE=x; echo "${ISSUE_TITLE_2}"'],
  ])('%s', (script, wanted) => {
    expect(fixed(script)).toMatchObject({ script: wanted, refused: [] });
  });

  test.each([
    ["cat <<'EOF'\n<>\nEOF", 'quoted'],
    ['bash -c "echo <>"', '"bash"'],
    ['python -c \'print("<>")\'', '"python"'],
    ['python - <<EOF\nprint("<>")\nEOF', '"python"'],
    ['echo "<>" | bash', '"bash"'],
    ['echo "<>" | xargs rm', '"xargs"'],
    ['eval "<>"', '"eval"'],
    ['. "<>"', '"."'],
    ['jq \'.x = "<>"\' a.json', '"jq"'],
    ['docker run x sh -c "<>"', '"sh"'],
    ['<> --version', 'names the program'],
    ['echo $(( <> + 1 ))', 'arithmetic'],
    ['[[ "<>" -eq 1 ]]', '"-eq"'],
    ['[[ x =~ <> ]]', '"=~"'],
    ['echo "${X:-<>}"', '"${…}"'],
    ['X=(<>)', 'a list'],
    ['for x in <>; do echo; done', 'a list'],
    ['echo `echo <>`', 'backquotes'],
    ["echo $'<>'", "$'…'"],
    ['echo "\\<>"', '"\\"'],
    ['echo "$<>"', '"$"'],
    ['case x in <>) echo ;; esac', 'pattern'],
    ['echo "X=<>" >> "$GITHUB_ENV"', 'GITHUB_ENV'],
    ['echo "<>" > run.sh', 'goes into a script'],
    ['{ echo "<>"; } >> $GITHUB_ENV', 'GITHUB_ENV'],
    ['echo "<>', 'cannot be read'],
    ['export <>', '"export" takes it for the name'],
    ['declare -i X=<>', '"declare"'],
    ['[ -v "<>" ]', '"["'],
    ['printf -v "<>" x', '"printf"'],
    ['X="<>"\neval "$X"', '"eval"'],
    ['X="<>"\nbash -e -c "$X"', '"bash -e -c"'],
    ['X="<>"\necho $((X + 1))', 'calculates with "X"'],
    ['X="<>"\n[[ "$X" -gt 1 ]]', 'calculates with "X"'],
  ])('%s is left alone', (script, reason) => {
    const { text, refused } = fixed(script);
    expect(text).toBe(workflow(script));
    expect(refused).toEqual([expect.stringContaining(reason)]);
  });
});

describe('other languages', () => {
  test.each([
    ['pwsh', 'Write-Output "a <>"', 'Write-Output "a ${env:ISSUE_TITLE}"'],
    ['pwsh', "Write-Output '<>'", 'Write-Output "${env:ISSUE_TITLE}"'],
    ['pwsh', '$a = @"\n<>\n"@', '$a = @"\n${env:ISSUE_TITLE}\n"@'],
    ['python', 'import os\nprint("<>")', 'import os\nprint(os.environ["ISSUE_TITLE"])'],
    ['python', "import sys, os\nprint('<>')", 'import sys, os\nprint(os.environ["ISSUE_TITLE"])'],
  ])('%s: %s', (shell, script, wanted) => {
    expect(fixed(script, `\n        shell: ${shell}`).script).toBe(wanted);
  });

  test.each([
    ['pwsh', "Write-Output 'a <>'"],
    ['pwsh', 'Write-Output <>'],
    ['pwsh', 'iex "<>"'],
    ['pwsh', '$x = "<>"\niex $x'],
    ['pwsh', '& "<>"'],
    ['pwsh', 'Write-Output "`<>"'],
    ['pwsh', "# it's\nWrite-Output 'a <> b'"],
    ['python', 'print("<>")'],
    ['python', 'import os\nprint("a <>")'],
    ['python', 'import os\nprint(f"<>")'],
    ['python', 'import os\nprint("""<>""")'],
    ['python', 'import os\nos.system("<>")'],
    ['cmd', 'echo "<>"'],
    ['node {0}', 'console.log("<>")'],
    ['${{ matrix.shell }}', 'echo "<>"'],
  ])('%s: %s is left alone', (shell, script) => {
    const step = `\n        shell: ${shell}`;
    const { text, refused } = fixed(script, step);
    expect(text).toBe(workflow(script, step));
    expect(refused.length).toBeGreaterThan(0);
  });
});

test('a variable that the step has already is taken, unless the script changes it', () => {
  const env = `\n        env:\n          T: ${title}`;
  expect(fixed('echo "<>"', env).script).toBe('echo "${T}"');
  expect(fixed('T=x\necho "<>"', env).script).toBe('T=x\necho "${ISSUE_TITLE}"');
});

test('a runner that may be a Windows one leaves the shell open', () => {
  const text = workflow('echo "<>"').replace('ubuntu-latest', '${{ inputs.os }}');
  expect(fixedText(text, { only: 'injection' })).toEqual({
    text,
    refused: [expect.stringContaining('which shell')],
  });
});

test.each([
  [`'echo "${title}"'`, `'echo "\${ISSUE_TITLE}"'`],
  [`"echo \\"${title}\\""`, `"echo \\"\${ISSUE_TITLE}\\""`],
  [`"echo '${title}'"`, `"echo \\"\${ISSUE_TITLE}\\""`],
  [`'echo ''${title}'''`, `'echo "\${ISSUE_TITLE}"'`],
  [`echo ${title}`, `echo "\${ISSUE_TITLE}"`],
  [`>-\n          echo "${title}"`, `>-\n          echo "\${ISSUE_TITLE}"`],
])('the spelling of the scalar is kept: %s', (run, wanted) => {
  const [head = ''] = workflow('').split('run: |');
  const { text } = fixedText(`${head}run: ${run}\n`, { only: 'injection' });
  expect(text).toContain(`run: ${wanted}\n`);
});
