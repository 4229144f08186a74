import { hole } from '../hole.ts';
import { envOf } from './env-of.ts';
import type { Piece } from './piece.ts';
import type { RunStep } from './run-step.ts';
import { spellRun } from './spell-run.ts';

/** A step's script, with what the runner does first as lines of it. */
export function stepPieces({ step, owner, run, shell }: RunStep): readonly Piece[] {
  const env = envOf(step, owner);
  const values = new Map([...env].map(([name, { value }]) => [name, value]));
  const isPowershell = shell.dialect === 'powershell';
  const toLine = isPowershell ? powershellLine : shellLine;
  const used = [...env].filter(([name]) => run.value.includes(name));
  const own = [...new Set(run.value.match(ofRunner) ?? [])].filter((name) => !env.has(name));
  return [
    ...(shell.prelude === '' ? [] : [{ said: `${shell.prelude}\n`, at: run, from: 0, to: 0 }]),
    ...own.map((name) => ({ said: toLine(name, hole(name)), at: run, from: 0, to: 0 })),
    ...used.map(([name, { value, at }]) => {
      return { said: toLine(name, value), at, from: 0, to: at.value.length };
    }),
    ...spellRun(run, values),
    { said: '\n', at: run, from: run.value.length, to: run.value.length },
  ];
}

/** What the runner sets, and nobody who runs the script. */
const ofRunner =
  /\b(?:RUNNER_(?:OS|ARCH|TEMP|TOOL_CACHE|NAME)|GITHUB_(?:WORKSPACE|SHA|REF|REF_NAME|REPOSITORY|ACTION_PATH|PATH|ENV|OUTPUT|STEP_SUMMARY|SERVER_URL|API_URL|RUN_ID))\b/g;

function shellLine(name: string, value: string): string {
  return `${name}='${value.replaceAll("'", "'\\''")}'\n`;
}

function powershellLine(name: string, value: string): string {
  return `$env:${name} = '${value.replaceAll("'", "''")}'\n`;
}
