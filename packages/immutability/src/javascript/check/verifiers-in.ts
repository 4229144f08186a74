import type { Node } from 'estree';
import { isOwnCode } from '../library/is-own-code.ts';
import type { Call, Program } from '../program/program.ts';

/** Calls of the action's own code that could be part of a check: without any there is none. */
export function verifiersIn(program: Program): readonly Call[] {
  const before = found.get(program);
  if (before !== undefined) return before;
  const all = program.calls.filter((one) => isVerifier(one, program) && isOwnCode(one, program));
  found.set(program, all);
  return all;
}

const found = new WeakMap<Program, readonly Call[]>();

function isVerifier(call: Call, program: Program): boolean {
  const text = program.textOf(call.callee);
  if (text.length <= mostOfCallee && verifying.test(text)) return true;
  return call.arguments.some((one) => isCommand(one, program));
}

function isCommand(node: Node, program: Program): boolean {
  switch (node.type) {
    case 'Literal':
    case 'TemplateLiteral':
      return commands.test(program.textOf(node).slice(0, mostOfArgument));
    case 'ArrayExpression':
      return node.elements.some((one) => one?.type === 'Literal' && isCommand(one, program));
    default:
      return false;
  }
}

const mostOfCallee = 200;
const mostOfArgument = 400;

const verifying = /createHash|createVerify|subtle|\bverify|\bhash|sha256|checksum/i;

const commands = /\b(cosign|gpg2?|gpgv|minisign|sha(256|512)?sum|attestation|signify|--verify)\b/;
