import type { Node } from 'estree';
import type { CheckOutcome } from '../../fetch/fetch.ts';
import { eachChild } from '../program/each-child.ts';
import type { Call, FunctionNode, Program } from '../program/program.ts';
import { calledNames } from './called-names.ts';
import type { Walk } from './walk.ts';

interface Missed {
  readonly walks: readonly Walk[];
  readonly verifiers: readonly Call[];
  readonly program: Program;
}

/** Why code that verifies says nothing of a file that none of it was called for; empty when there is no such code. */
export function missedFlaw({ walks, verifiers, program }: Missed): Partial<CheckOutcome> {
  if (walks.some((one) => one.hasCompared)) {
    return { flaw: 'result-ignored', why: 'its hash is compared, and nothing follows from that' };
  }
  const functions = verifyingFunctions(verifiers, program);
  if (functions.size === 0) return {};
  if (walks.some(({ passed }) => [...passed].some((fn) => functions.has(fn)))) {
    return { flaw: 'other-file', why: 'what verifies is called, but not for what comes here' };
  }
  if ([...functions].some((fn) => isForLater(fn, program))) {
    return { flaw: 'only-in-post', why: 'what verifies is called by a later stage, after the use' };
  }
  return {
    flaw: 'uncalled',
    why: 'code that verifies is shipped, and not called for what comes here',
  };
}

/**
 * Functions that hash a file and compare, and those that call a function that hashes one, and compare. What hashes texts
 * alone is most often a library's, and was never meant for a download.
 */
function verifyingFunctions(
  verifiers: readonly Call[],
  program: Program,
): ReadonlySet<FunctionNode> {
  const found = new Set<FunctionNode>();
  for (const call of verifiers.slice(0, mostVerifiers)) {
    const fn = program.functionOf(call);
    if (fn === undefined) continue;
    const callers = program.callersOf(fn).slice(0, mostCallers);
    const isOfFile = isAboutFiles(fn, program);
    for (const one of [fn, ...callers.map((caller) => program.functionOf(caller))]) {
      if (one === undefined || !isComparing(one)) continue;
      if (isOfFile || isAboutFiles(one, program)) found.add(one);
    }
  }
  return found;
}

const mostVerifiers = 20;
const mostCallers = 8;

/** By what minifiers leave alone. */
function isAboutFiles(fn: FunctionNode, program: Program): boolean {
  return aboutFiles.test(program.textOf(fn).slice(0, mostText));
}

const aboutFiles =
  /\b(?:createReadStream|readFile(?:Sync)?|arrayBuffer|openSync)\b|["'`](?:[^"'`\n]{0,80}[/ ])?(?:cosign|gpg2?|gpgv|minisign|sha(?:256|512)sum|shasum)\b/;
const mostText = 20_000;

/** Whether the run can end, or a refusal be given, by a comparison. */
function isComparing(fn: FunctionNode): boolean {
  const open: Node[] = [fn.body];
  let seen = 0;
  let hasComparison = false;
  let hasEnd = false;
  for (let node = open.pop(); node !== undefined && seen < mostNodes; node = open.pop()) {
    seen++;
    hasComparison ||= node.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator);
    hasEnd ||= node.type === 'ThrowStatement' || node.type === 'ReturnStatement';
    eachChild(node, (child) => {
      open.push(child);
    });
  }
  return hasComparison && hasEnd;
}

const mostNodes = 3000;

/** What it is given was put aside by an earlier stage. */
function isForLater(fn: FunctionNode, program: Program): boolean {
  return program
    .callersOf(fn)
    .slice(0, mostCallers)
    .some((call) => call.arguments.some((one) => isState(one, program)));
}

function isState(node: Node, program: Program): boolean {
  if (node.type === 'CallExpression' && calledNames(node, program).includes('core.getState'))
    return true;
  if (node.type !== 'Identifier') return false;
  const [def] = program.variableOf(node)?.defs ?? [];
  const init = def?.type === 'Variable' ? def.node.init : undefined;
  return init?.type === 'CallExpression' && calledNames(init, program).includes('core.getState');
}
