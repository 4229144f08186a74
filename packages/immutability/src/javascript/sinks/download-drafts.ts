import type { Choice } from '../../fetch/choice.ts';
import { textChoice } from '../../script/choices/text-choice.ts';
import type { Call, Program } from '../program/program.ts';
import { choiceOf } from '../value/choice-of.ts';
import { choiceTexts } from './choice-text.ts';
import type { Draft } from './draft.ts';
import { joinedChoices } from './joined-choices.ts';
import type { NamedCall } from './named-call.ts';
import { isScriptUrl } from './url-words.ts';

/** What `@actions/tool-cache` brings: files, and the manifest of a repository out of which a version is chosen. */
export function downloadDrafts(named: NamedCall, program: Program): Draft[] {
  const { call, names, path, isOwn } = named;
  const [first] = call.arguments;
  if (first === undefined) return [];
  if (isNamed('downloadTool', names, path) || (!isOwn && isHeld('downloadTool', path))) {
    if (isArtifact(call, program)) return [];
    const choice = choiceOf(first, program);
    const kind = choiceTexts(choice).some(isScriptUrl) ? 'exec-remote' : 'download';
    return [{ call, kind, by: 'tool-cache.downloadTool', choice }];
  }
  if (isNamed('getManifestFromRepo', names, path)) {
    const choice = manifestUrl({ call, names, path, isOwn: false }, program);
    return [{ call, kind: 'api-latest', by: 'tool-cache.getManifestFromRepo', choice }];
  }
  return [];
}

/** What the run itself, or one before it, uploaded. */
function isArtifact(call: Call, program: Program): boolean {
  const fn = program.functionOf(call);
  const text = fn === undefined ? '' : program.textOf(fn);
  return text.length < mostText && text.includes('.actions.downloadArtifact(');
}

const mostText = 6000;

/** By its name too: a call through a namespace that a bundler built in a way of its own. */
function isNamed(name: string, names: readonly string[], path: readonly string[]): boolean {
  if (names.includes(`tool-cache.${name}`)) return true;
  return names.length === 0 && path.length === 2 && path[0] !== 'this' && path[1] === name;
}

/** `globalThis.tc.downloadTool`, `this.tc.downloadTool`: nothing else is called so. */
function isHeld(name: string, path: readonly string[]): boolean {
  return path.at(-1) === name && path.length > 1 && path.at(-2) !== 'this';
}

/** https://github.com/actions/toolkit/blob/main/packages/tool-cache/src/tool-cache.ts: the branch is `master` unless given. */
function manifestUrl({ call }: NamedCall, program: Program): Choice {
  const [owner, repository, , branch] = call.arguments.map((one) => choiceOf(one, program));
  return joinedChoices([
    textChoice('https://api.github.com/repos/'),
    owner ?? unknown,
    textChoice('/'),
    repository ?? unknown,
    textChoice('/git/trees/'),
    branch ?? textChoice('master'),
  ]);
}

const unknown: Choice = { alternatives: [], isOpen: true };
