import { pullRequestCode } from '../../facts/pull-request-code.ts';
import { matchCommand } from '../publishing/match-command.ts';
import { linePower } from '../pull-request-code/line-power.ts';
import type { CommandLine } from '../shell/commands-in.ts';
import { excerptOf } from '../shell/excerpt-of.ts';
import { linesAbout } from '../shell/lines-about.ts';
import { plainLines } from '../shell/plain-lines.ts';
import { programName } from '../shell/program-name.ts';
import type { Script } from '../shell/script-of.ts';
import { unwrapped } from '../shell/unwrapped.ts';
import { isSettingUp } from './is-setting-up.ts';

const lines = new WeakMap<Script['at'], CommandLine | 'none'>();

/** The first command of a script that runs the code of the tree, or of what it depends on; the same in every run. */
export function buildingLine(script: Script): CommandLine | undefined {
  const known = lines.get(script.at) ?? find(script) ?? 'none';
  lines.set(script.at, known);
  return known === 'none' ? undefined : known;
}

function find(script: Script): CommandLine | undefined {
  const { text, isShell } = script;
  const excerpt = isShell && text.length <= 60_000 ? excerptOf(text, mayBuild) : undefined;
  // Mostly the first line that looks like it is a plain `npm ci`, and the parser is not asked.
  for (const one of excerpt?.split('\n') ?? []) {
    const line = plainLines(one)?.find(isBuilding);
    if (line !== undefined) return line;
  }
  return excerpt === '' ? undefined : linesAbout(script, mayBuild, isAny).find(isBuilding);
}

function isAny(): boolean {
  return true;
}

// A script of one's own whose name says that it builds, or a module.
const ownBuild =
  /[./]\S*(?:build|make|compile|package|bundle|gradlew|mvnw)|\b(?:build|make|compile|package|bundle|setup)[\w-]*\.\w|\s-m\s/i;

function mayBuild(text: string): boolean {
  if (ownBuild.test(text)) return true;
  return text.match(/[\w.-]+/g)?.some((word) => pullRequestCode.runners.has(word)) === true;
}

const here = { folder: undefined, trusted: [] };

function isBuilding(line: CommandLine): boolean {
  // `$VARIABLE target/tool`: which program that is, nobody here knows.
  if (line[0]?.startsWith('$') === true || isSettingUp(line) || isOwnScript(line)) return false;
  if (linePower(line, here) !== 'does') return false;
  return matchCommand(unwrapped(line)) === undefined;
}

/** A script of one's own may do anything; one is taken to build when its name says so. */
function isOwnScript([word = '', ...args]: CommandLine): boolean {
  const isScript = pullRequestCode.interpreters.has(programName(word)) && !args.includes('-m');
  const file = isScript ? args.find((arg) => !arg.startsWith('-')) : word;
  if (file === undefined || (!isScript && !/^\.{0,2}\w*\//.test(word))) return false;
  const name = programName(file);
  return (
    !/\b(?:build|make|compile|package|bundle|gradlew|mvnw|setup\.py)/i.test(name) ||
    /^\.\.\//.test(file)
  );
}
