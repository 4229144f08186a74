import { isAnchored, isSafePattern } from '../is-safe-pattern.ts';
import type { Check } from './checked.ts';
import type { Context, NodeOf, SyntaxNode } from './context.ts';
import { sole } from './mixed.ts';
import type { ShellText } from './piece.ts';
import { testedByGrep } from './tested-by-grep.ts';
import { textOfWord } from './text-of-word.ts';

type Checks = ReadonlyMap<string, Check>;

/** What `[[ $X =~ ^[0-9]+$ ]]` or `echo "$X" | grep -Eq '^[0-9]+$'` tells of variables. */
export interface Tested {
  /** Those that hold a harmless alphabet only, when the test is true. */
  readonly whenTrue: Checks;
  readonly whenFalse: Checks;
  readonly captured: readonly { readonly name: string; readonly value: ShellText }[];
}

const none: Checks = new Map();
const nothing: Tested = { whenTrue: none, whenFalse: none, captured: [] };

export function tested(node: SyntaxNode | undefined, context: Context): Tested {
  switch (node?.type) {
    case 'TestCommand':
      return testedBy(node.expression, context);
    case 'Pipeline': {
      const [only, ...others] = node.commands;
      // `! [[ … ]]`
      const isNot = node.prefixes.filter(({ type }) => type === 'Negation').length === 1;
      const plain =
        only === undefined || others.length > 0 ? byGrep(node.commands) : tested(only, context);
      return isNot ? opposite(plain) : plain;
    }
    case 'AndOr': {
      const [operator] = node.operators;
      const isUniform = operator !== undefined && node.operators.every((one) => one === operator);
      return isUniform
        ? combined(
            node.commands.map((one) => tested(one, context)),
            operator,
          )
        : nothing;
    }
    case 'Command':
      return byGrep([node]);
    default:
      return nothing;
  }
}

function byGrep(commands: readonly SyntaxNode[]): Tested {
  const test = testedByGrep(commands);
  if (test === undefined) return nothing;
  const found = { ...nothing, whenTrue: new Map([[test.name, test.check]]) };
  return test.isOpposite ? opposite(found) : found;
}

/** All of them hold behind `&&`, and none of them behind `||`. */
function combined(all: readonly Tested[], operator: string): Tested {
  const captured = all.flatMap((one) => one.captured);
  return operator === '&&'
    ? { ...nothing, whenTrue: new Map(all.flatMap((one) => [...one.whenTrue])), captured }
    : { ...nothing, whenFalse: new Map(all.flatMap((one) => [...one.whenFalse])), captured };
}

type Test = NodeOf<'TestCommand'>['expression'];

function testedBy(test: Test, context: Context): Tested {
  switch (test.type) {
    case 'TestNot': {
      const inside = testedBy(test.operand, context);
      return test.negations.length % 2 === 1 ? opposite(inside) : inside;
    }
    case 'TestGroup':
      return testedBy(test.expression, context);
    case 'TestBinary':
      return test.operator === '=~' ? matched(test, context) : nothing;
    case 'TestLogical': {
      const all = test.operands.map((operand) => testedBy(operand, context));
      return combined(all, test.operator);
    }
    default:
      return nothing;
  }
}

function opposite({ whenTrue, whenFalse, captured }: Tested): Tested {
  return { whenTrue: whenFalse, whenFalse: whenTrue, captured };
}

function matched({ left, right }: Extract<Test, { type: 'TestBinary' }>, context: Context): Tested {
  const pattern = textOfWord(right, context);
  const text = pattern.every((piece) => typeof piece === 'string') ? pattern.join('') : '';
  // The word's own text keeps the backslashes that a quote-less pattern loses as a value.
  const written = right.parts === undefined ? right.text : text;
  const isSafe = isSafePattern(written);
  const name = /^"?\$\{?(\w+)\}?"?$/.exec(left.text)?.[1];
  const isProof = isSafe && isAnchored(written) && name !== undefined;
  const value = isSafe ? sole({ kind: 'harmless' }) : textOfWord(left, context);
  return {
    whenTrue: isProof ? new Map([[name, 'whole']]) : none,
    whenFalse: none,
    captured: [{ name: 'BASH_REMATCH', value }],
  };
}
