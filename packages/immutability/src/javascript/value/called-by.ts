import type { Node } from 'estree';
import { isOwnCode } from '../library/is-own-code.ts';
import { type LibraryName, libraryFunction } from '../library/library-function.ts';
import { memberName } from '../program/key-of.ts';
import type { Callee, FunctionNode } from '../program/program.ts';
import type { Ask } from './ask.ts';

/** What a call can call. */
export interface Called {
  readonly names: readonly LibraryName[];
  /** Functions of the program that are no known ones. */
  readonly functions: readonly FunctionNode[];
}

export function calledBy(callee: Node, ask: Ask): Called {
  const callees = ask.program.calleesOf(callee);
  const names = callees.flatMap((one) => nameOf(one, ask));
  const functions = callees.flatMap((one) =>
    one.kind === 'function' && nameOf(one, ask).length === 0 ? [one.node] : [],
  );
  const isOwn = functions.some((fn) => isOwnCode(fn, ask.program));
  if (isOwn) return { names, functions };
  const written = writtenName(callee, ask);
  const isNew = written !== undefined && !names.includes(written);
  return { names: isNew ? [...names, written] : names, functions };
}

function nameOf(callee: Callee, { program }: Ask): readonly LibraryName[] {
  const name = libraryFunction(callee, program);
  return name === undefined ? [] : [name];
}

/** Names that nothing else bears, where it cannot be told what the object is. */
const telling: ReadonlyMap<string, LibraryName> = new Map([
  ['getInput', 'core.getInput'],
  ['getBooleanInput', 'core.getBooleanInput'],
  ['getMultilineInput', 'core.getMultilineInput'],
  ['fetch', 'fetch'],
  ['getJson', 'http-client.HttpClient.getJson'],
  ['readFileSync', 'node:fs.readFileSync'],
  ['readFile', 'node:fs.readFile'],
  ['getExecOutput', 'exec.getExecOutput'],
  ['downloadTool', 'tool-cache.downloadTool'],
  ['maxSatisfying', 'semver.maxSatisfying'],
  ['paginate', 'octokit.paginate'],
  ['graphql', 'octokit.graphql'],
  ['getLatestRelease', 'octokit.getLatestRelease'],
  ['getReleaseByTag', 'octokit.getReleaseByTag'],
  ['listReleases', 'octokit.listReleases'],
  ['listTags', 'octokit.listTags'],
]);

function writtenName(callee: Node, { program }: Ask): LibraryName | undefined {
  const plain = callee.type === 'SequenceExpression' ? callee.expressions.at(-1) : callee;
  if (plain?.type === 'Identifier') {
    return program.variableOf(plain) === undefined ? plain.name : undefined;
  }
  if (plain?.type !== 'MemberExpression') return undefined;
  const name = memberName(plain);
  if (name === undefined) return undefined;
  const { object } = plain;
  if (object.type === 'Identifier' && program.variableOf(object) === undefined) {
    return `${object.name}.${name}`;
  }
  return telling.get(name);
}
