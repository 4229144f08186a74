import { isOwnCode } from '../library/is-own-code.ts';
import { libraryFunction } from '../library/library-function.ts';
import type { Call, Program } from '../program/program.ts';
import { memberPath } from './member-path.ts';
import type { NamedCall } from './named-call.ts';

/** The calls of the action's own code; looked up once for a program. */
export function namedCalls(program: Program): readonly NamedCall[] {
  const before = known.get(program);
  if (before !== undefined) return before;
  const found = program.calls
    .filter((call) => isOwnCode(call, program))
    .map((call) => toNamed(call, program));
  known.set(program, found);
  return found;
}

const known = new WeakMap<Program, readonly NamedCall[]>();

function toNamed(call: Call, program: Program): NamedCall {
  const callees = program.calleesOf(call.callee);
  const names = callees.map((callee) => libraryFunction(callee, program));
  return {
    call,
    names: [...new Set(names.filter((name) => name !== undefined))],
    path: writtenPath(call, program),
    isOwn: callees.some(({ kind }, index) => kind === 'function' && names[index] === undefined),
  };
}

/** Also of `const download = isWindows ? octokit.rest.repos.downloadZipballArchive : …`. */
function writtenPath({ callee }: Call, program: Program): readonly string[] {
  if (callee.type !== 'Identifier') return memberPath(callee);
  const [def, ...others] = program.variableOf(callee)?.defs ?? [];
  if (def?.type !== 'Variable' || others.length > 0) return memberPath(callee);
  const { init } = def.node;
  if (init?.type === 'ConditionalExpression') return memberPath(init.consequent);
  return init?.type === 'MemberExpression' ? memberPath(init) : memberPath(callee);
}
