import { expect, test } from '@jest/globals';
import { githubScriptFlow } from '../../../src/analysis/shell/github-script-flow.ts';
import { scriptOf } from '../../../src/analysis/shell/script-of.ts';
import { repositoryOf } from '../repository-of.ts';
import { flowOf, shown } from './flow-of.ts';

test.each([
  ['echo "t=$env:TITLE" >> $env:GITHUB_OUTPUT', ['output t = $TITLE']],
  ['"t=$($env:TITLE)" >> $env:GITHUB_ENV', ['env t = $TITLE']],
  ['"t=${env:TITLE}" | Out-File -FilePath $env:GITHUB_ENV -Append', ['env t = $TITLE']],
  ['"t=$env:TITLE" | Out-File $Env:GITHUB_ENV -Encoding utf8 -Append', ['env t = $TITLE']],
  ['Add-Content -Path $env:GITHUB_OUTPUT -Value "t=$env:TITLE"', ['output t = $TITLE']],
  ['Add-Content $env:GITHUB_OUTPUT "t=$env:TITLE"', ['output t = $TITLE']],
  ['Add-Content -Value "t=$env:TITLE" -Path $env:GITHUB_OUTPUT', ['output t = $TITLE']],
  ['[IO.File]::AppendAllText($env:GITHUB_ENV, "t=$env:TITLE`n")', ['env t = $TITLE']],
  ['Write-Host "::set-output name=t::$env:TITLE"', ['output t = $TITLE']],
  ["echo 't=$env:TITLE' >> $env:GITHUB_OUTPUT", ['output t =']],
  ['echo "t=x" >> $env:GITHUB_OUTPUT # $env:TITLE', ['output t =']],
  ['$t = $env:TITLE\n$t = $t.Trim()\necho "t=$t" >> $env:GITHUB_OUTPUT', ['output t = $TITLE']],
  [
    "$t = $env:TITLE -replace '[^a-z0-9]', '-'\necho \"t=$t\" >> $env:GITHUB_OUTPUT",
    ['output t = harmless'],
  ],
  ['$t = gh pr view 1\necho "t=$t" >> $env:GITHUB_OUTPUT', ['output t = (gh pr view 1)']],
  ['echo "t=$(git log -1)" >> $env:GITHUB_OUTPUT', ['output t = (git log -1)']],
  ['echo "t=$(Get-Content n.txt)" >> $env:GITHUB_ENV', ['env t = (cat n.txt)']],
  ['Get-Content n.txt >> $env:GITHUB_ENV', ['env ? = (cat n.txt)']],
  [
    '$e = Get-Content $env:GITHUB_EVENT_PATH | ConvertFrom-Json\necho "t=$($e.issue.title)" >> $env:GITHUB_OUTPUT',
    ['output t = payload.issue.title'],
  ],
  ['echo "t=${{ inputs.x }}" >> $env:GITHUB_OUTPUT', ['output t = @8']],
  ['"t=$p" >> $env:GITHUB_OUTPUT', ['output t = unknown']],
  [
    '@("a=$env:A", "b=$env:B") | Out-File $env:GITHUB_OUTPUT -Append',
    ['output a = $A', 'output b = $B'],
  ],
  ['if ($x) { echo "t=$env:T" >> $env:GITHUB_OUTPUT }', ['output t = $T']],
  ['"$env:HOME\\bin" >> $env:GITHUB_PATH', ['path ? = $HOME']],
  ['@"\nt=$env:T\n"@ >> $env:GITHUB_OUTPUT', ['output t = $T']],
])('pwsh: %j', (text, expected) => {
  expect(shown(flowOf(text, 'pwsh'))).toEqual([...expected, 'rough']);
});

test.each([
  [
    "import os\nwith open(os.environ['GITHUB_OUTPUT'], 'a') as f:\n  f.write(f\"t={os.environ['T']}\\n\")",
    ['output t = $T'],
  ],
  [
    'with open(os.environ["GITHUB_ENV"], "a") as fh:\n  print(f"t={os.getenv(\'T\')}", file=fh)',
    ['env t = $T'],
  ],
  [
    'with open(os.environ["GITHUB_ENV"], "a") as fh:\n  print("t=" + title, file=fh)\ntitle = os.environ.get("T", "")',
    ['env t = $T'],
  ],
  ['open(os.environ["GITHUB_OUTPUT"], "a").write("t=x")', ['output t =']],
  [
    'p = os.environ["GITHUB_OUTPUT"]\nwith open(p, "a") as f:\n  f.write("n={}".format(len(x)))',
    ['output n = unknown'],
  ],
  [
    'n = int(os.environ["N"])\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f:\n  f.write(f"n={n}")',
    ['output n = harmless'],
  ],
  [
    't = re.sub(r"[^a-z0-9]+", "-", os.environ["T"])\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f:\n  f.write(f"t={t}")',
    ['output t = harmless'],
  ],
  [
    'with open(os.environ["GITHUB_EVENT_PATH"]) as e:\n  event = json.load(e)\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f:\n  f.write(f"t={event[\'issue\'][\'title\']}")',
    ['output t = payload.issue.title'],
  ],
  [
    's = open("n.txt").read()\nwith open(os.environ["GITHUB_ENV"], "a") as f:\n  f.write(s)',
    ['env ? = (cat n.txt)'],
  ],
  [
    'o = subprocess.check_output(["git", "log", "-1"])\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f:\n  f.write(f"l={o}")',
    ['output l = (git log -1)'],
  ],
  [
    'with open(os.environ["GITHUB_OUTPUT"], "a") as f:\n  f.write("t=${{ github.head_ref }}")',
    ['output t = @63'],
  ],
  ['print("t=" + os.environ["T"])', []],
])('python: %j', (text, expected) => {
  const flow = shown(flowOf(text, 'python'));
  expect(flow.filter((line) => line !== 'rough')).toEqual(expected);
});

test.each([
  ['echo t=%TITLE%>>%GITHUB_ENV%', ['env t = $TITLE']],
  ['echo t=%TITLE%>> "%GITHUB_OUTPUT%"', ['output t = $TITLE']],
  ['>>%GITHUB_ENV% echo t=!TITLE!', ['env t = $TITLE']],
  ['set X=%TITLE%\r\necho t=%X%>>%GITHUB_ENV%', ['env t = $TITLE']],
  ['set "X=a"\necho t=%X%>>%GITHUB_ENV%', ['env t =']],
  ['echo ::set-output name=t::%TITLE%', ['output t = $TITLE']],
  ['echo C:\\x>>%GITHUB_PATH%', ['path ? =']],
  ['type n.txt >> %GITHUB_ENV%', ['env ? = (type n.txt)']],
  ['echo t=${{ inputs.t }}>>%GITHUB_ENV%', ['env t = @7']],
  ['rem echo t=%TITLE%>>%GITHUB_ENV%', []],
])('cmd: %j', (text, expected) => {
  expect(shown(flowOf(text, 'cmd'))).toEqual([...expected, 'rough']);
});

test.each([
  ["core.setOutput('t', context.payload.issue.title)", ['output t = payload.issue.title']],
  [
    'core.setOutput("t", context.payload.pull_request?.head?.ref);',
    ['output t = payload.pull_request.head.ref'],
  ],
  ['core.exportVariable("T", process.env.TITLE)', ['env T = $TITLE']],
  ["core.exportVariable('T', process.env['TITLE'] || 'x')", ['env T = $TITLE']],
  ['core.addPath(`${process.env.D}/bin`)', ['path ? = $D']],
  ["core.setOutput('t', `${{ github.head_ref }}`)", ['output t = @21']],
  [
    "const t = context.payload.issue.title\nconst u = `x ${t}`;\ncore.setOutput('t', u)",
    ['output t = payload.issue.title'],
  ],
  [
    "const { title: t, body } = context.payload.issue;\ncore.setOutput('t', t)",
    ['output t = payload.issue.title'],
  ],
  [
    "const pr = context.payload.pull_request;\ncore.setOutput('t', pr.title)",
    ['output t = payload.pull_request.title'],
  ],
  ["const pr = context.payload.pull_request;\ncore.setOutput('n', pr.number)", ['output n =']],
  ["core.setOutput('n', Number(process.env.N))", ['output n = harmless']],
  ["core.setOutput('n', context.issue.number)", ['output n =']],
  ["core.setOutput('h', labels.includes('x'))", ['output h = harmless']],
  ["core.setOutput('t', process.env.T.replace(/[^a-z0-9]/gi, '-'))", ['output t = harmless']],
  ["core.setOutput('t', process.env.T.replace(/\\n/g, ' '))", ['output t = $T']],
  [
    "const { data } = await github.rest.pulls.get({ owner: context.repo.owner });\ncore.setOutput('t', data.title)",
    ['output t = (github.rest.pulls.get)'],
  ],
  [
    "const fs = require('fs');\ncore.setOutput('n', fs.readFileSync('./n.txt', 'utf8'))",
    ['output n = (cat ./n.txt)'],
  ],
  ['fs.appendFileSync(process.env.GITHUB_ENV, `T=${process.env.T}\\n`)', ['env T = $T']],
  ["core.setOutput(name, 'x') // core.setOutput('t', process.env.T)", ['output ? =']],
  ['return context.payload.comment.body', ['output result = payload.comment.body']],
  ["if (x) {\n  return 'a'\n}\nreturn process.env.B;", ['output result =', 'output result = $B']],
  [
    'const f = (a) => { return process.env.A };\nlist.map(function (x) { return process.env.B });',
    [],
  ],
  ['return', []],
  ['console.log(context.payload.issue.title)', []],
  [
    "core.setOutput('a', 'it\\'s') ; core.setOutput('t', /['\"]/.test(x) ? process.env.T : '')",
    ['output a =', 'output t = unknown $T'],
  ],
])('github-script: %j', (text, expected) => {
  const repository = repositoryOf({
    w: `on: push\njobs: {a: {runs-on: x, steps: [{run: ${JSON.stringify(text)}}]}}\n`,
  });
  const at = repository.workflows[0]?.jobs[0]?.steps[0]?.run;
  if (at === undefined) throw new Error('cannot read the script');
  const flow = shown(githubScriptFlow(at));
  expect(flow.filter((line) => line !== 'rough')).toEqual(expected);
});

test.each([
  ['runs-on: windows-latest', 'powershell'],
  ['runs-on: ubuntu-latest', 'posix'],
  ['runs-on: windows-latest, defaults: {run: {shell: bash}}', 'posix'],
  ['runs-on: x, defaults: {run: {shell: "pwsh -File {0}"}}', 'powershell'],
  ['runs-on: x, defaults: {run: {shell: cmd}}', 'cmd'],
  ['runs-on: x, defaults: {run: {shell: "python3 {0}"}}', 'python'],
  ['runs-on: x, defaults: {run: {shell: "${{ inputs.shell }}"}}', 'other'],
])('%s: %s', (job, language) => {
  const repository = repositoryOf({ w: `on: push\njobs: {a: {${job}, steps: [{run: x}]}}\n` });
  const [only] = repository.workflows[0]?.jobs ?? [];
  const [step] = only?.steps ?? [];
  expect(step && scriptOf(step, only)?.language).toBe(language);
});
