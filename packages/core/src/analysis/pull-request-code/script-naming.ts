import { expressionsIn, type ScalarNode } from '../../model/index.ts';
import { inputOf } from '../input-of.ts';
import { quoted } from '../quoted.ts';
import type { RunStep } from '../runs/run-step.ts';
import { scriptFlow } from '../shell/script-flow.ts';
import { scriptOf } from '../shell/script-of.ts';
import type { ScriptPart } from '../shell/script-part.ts';
import type { ScriptWrite } from '../shell/script-write.ts';
import { fromStep } from './from-step.ts';
import type { Follow, Naming, Where } from './naming.ts';
import { strongestNaming } from './strongest-naming.ts';
import { variableOf } from './variable-of.ts';

/** Whether an output that a script of a step writes names a pull request; undefined when the script does not say. */
export function scriptNaming(
  name: string,
  where: Where,
  follow: Follow,
): Naming | 'none' | undefined {
  const { site } = where;
  if (site === undefined) return undefined;
  const { step, owner } = site;
  const script = scriptOf(step, owner.kind === 'job' ? owner : undefined);
  if (script === undefined) return guessed(inputOf(step, 'script'), name, site);
  const { writes, isRough } = scriptFlow(script);
  const own = writes.filter((one) => one.file === 'output' && isNamed(one, name));
  const parts = own.flatMap((write) => write.parts);
  const found = strongestNaming(parts.map((part) => ofPart(part, where, follow)));
  if (found !== undefined) return found;
  const isKnown =
    own.length > 0 &&
    !isRough &&
    !parts.some(({ kind }) => kind === 'unknown' || kind === 'command');
  return isKnown ? 'none' : guessed(script.at, name, site);
}

function isNamed(write: ScriptWrite, name: string): boolean {
  return write.name === undefined || write.name.toLowerCase() === name;
}

// The fields of the API's answer: https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
const asksForHead =
  /\bheadRefOid\b|\bhead\.(?:sha|repo)\b|\["?head"?\]|\bhead\b.{0,20}\bsha\b|merge_commit_sha/i;

function guessed(script: ScalarNode | undefined, name: string, site: RunStep): Naming | undefined {
  if (script === undefined || !asksForHead.test(script.value)) return undefined;
  if (!/(?:^|[._-])(?:result|head|pr|pull|sha|ref|branch|commit)|_sha|sha$/.test(name))
    return undefined;
  const doubt = 'by the words of a script alone, an output of it names a pull request';
  return fromStep(site, 'seems to ask for a pull request', [doubt]);
}

function ofPart(part: ScriptPart, where: Where, follow: Follow): Naming | undefined {
  const { site } = where;
  if (site === undefined) return undefined;
  switch (part.kind) {
    case 'expression': {
      const { run } = site.step;
      const expression = run && expressionsIn(run).find(({ offset }) => offset > part.offset);
      return expression && follow(expression, where);
    }
    case 'variable': {
      const value = variableOf(part.name, where);
      return value && follow(value, where);
    }
    case 'payload':
      return headPath.test(part.path) ? fromStep(site, 'reads it from the event') : undefined;
    case 'command': {
      const line = part.words.join(' ');
      const isAsked = /\b(?:gh|curl|hub)\b/.test(line) && asksForHead.test(line);
      return isAsked ? fromStep(site, `asks for a pull request: ${quoted(line)}`) : undefined;
    }
    // What was tested is of few letters, and still chosen by whoever chose it.
    case 'checked':
      return ofPart(part.part, where, follow);
    case 'harmless':
    case 'unknown':
      return undefined;
  }
}

const headPath =
  /^pull_request\.(?:head\.(?:sha|repo\.)|merge_commit_sha)|^workflow_run\.(?:head_sha|head_repository)/;
