import type { Choice, Condition } from '../../fetch/choice.ts';
import { textOf } from '../choices/text-of.ts';
import { choiceOfWord } from './choice-of-word.ts';
import type { Context, NodeOf, State, SyntaxNode } from './context.ts';
import { platformsOf } from './platforms-of.ts';

/** What has to be so where a test holds, and where it fails. */
export interface Asked {
  readonly holds: readonly Condition[];
  readonly fails: readonly Condition[];
  /** Where both sides are known letter by letter. */
  readonly is?: boolean;
}

const nothing: Asked = { holds: [], fails: [] };

/** Of tests on inputs and on the operating system; of all others nothing is said. */
export function conditionsOf(node: SyntaxNode, state: State, context: Context): Asked {
  switch (node.type) {
    case 'CompoundList': {
      const [only] = node.commands;
      return only === undefined || node.commands.length > 1
        ? nothing
        : conditionsOf(only, state, context);
    }
    case 'Statement':
      return conditionsOf(node.command, state, context);
    case 'Pipeline': {
      const [only] = node.commands;
      if (only === undefined || node.commands.length > 1) return nothing;
      const asked = conditionsOf(only, state, context);
      const isTurned = node.prefixes.some(({ type }) => type === 'Negation');
      return isTurned ? turned(asked) : asked;
    }
    case 'AndOr':
      return together(
        node.commands.map((one) => conditionsOf(one, state, context)),
        node.operators,
      );
    case 'TestCommand':
      return ofTest(node.expression, state, context);
    case 'Command':
      return ofCommand(node, state, context);
    default:
      return nothing;
  }
}

function together(all: readonly Asked[], operators: readonly string[]): Asked {
  if (operators.every((one) => one === '&&'))
    return {
      holds: all.flatMap(({ holds }) => holds),
      fails: all.length === 1 ? (all[0]?.fails ?? []) : [],
    };
  if (operators.every((one) => one === '||'))
    return { holds: either(all), fails: all.flatMap(({ fails }) => fails) };
  return nothing;
}

/** `[ "$x" = a ] || [ "$x" = b ]`: one of several values. */
function either(all: readonly Asked[]): readonly Condition[] {
  const ones = all.map(({ holds }) => (holds.length === 1 ? holds[0] : undefined));
  const [first] = ones;
  if (first === undefined) return [];
  if (first.kind === 'platform') {
    const names = ones.flatMap((one) => (one?.kind === 'platform' ? one.names : []));
    return ones.every((one) => one?.kind === 'platform') ? [{ kind: 'platform', names }] : [];
  }
  const isSame = ones.every(
    (one) => one?.kind === 'input' && one.name === first.name && !one.isNot,
  );
  const values = ones.flatMap((one) => (one?.kind === 'input' ? one.values : []));
  return isSame ? [{ ...first, values }] : [];
}

function ofCommand(node: NodeOf<'Command'>, state: State, context: Context): Asked {
  const name = node.name?.value;
  if (name !== '[' && name !== 'test') return nothing;
  const words = node.args.flatMap((word) => (word.type === 'Word' ? [word] : []));
  const args = name === '[' ? words.slice(0, -1) : words;
  const isTurned = args[0]?.value === '!';
  const [first, second, third, ...more] = isTurned ? args.slice(1) : args;
  if (first === undefined || more.length > 0) return nothing;
  const asked =
    third !== undefined && second !== undefined
      ? compared(
          choiceOfWord(first, state, context),
          second.value,
          choiceOfWord(third, state, context),
        )
      : second !== undefined
        ? emptiness(first.value, choiceOfWord(second, state, context))
        : emptiness('-n', choiceOfWord(first, state, context));
  return isTurned ? turned(asked) : asked;
}

type Test = NodeOf<'TestCommand'>['expression'];

function ofTest(test: Test, state: State, context: Context): Asked {
  switch (test.type) {
    case 'TestUnary':
      return emptiness(test.operator, choiceOfWord(test.operand, state, context));
    case 'TestBinary':
      return compared(
        choiceOfWord(test.left, state, context),
        test.operator,
        choiceOfWord(test.right, state, context),
      );
    case 'TestLogical':
      return together(
        test.operands.map((one) => ofTest(one, state, context)),
        test.operands.slice(1).map(() => test.operator),
      );
    case 'TestNot': {
      const asked = ofTest(test.operand, state, context);
      return test.negations.length % 2 === 1 ? turned(asked) : asked;
    }
    case 'TestGroup':
      return ofTest(test.expression, state, context);
  }
}

function emptiness(operator: string, choice: Choice): Asked {
  if (operator !== '-z' && operator !== '-n') return nothing;
  const asked = isValue(choice, ['']);
  return operator === '-z' ? asked : turned(asked);
}

function compared(left: Choice, operator: string, right: Choice): Asked {
  if (!/^(?:==?|!=|=~)$/.test(operator)) return nothing;
  const text = textOf(right);
  if (text === undefined) return nothing;
  const asked = operator === '=~' ? matches(left, text) : isValue(left, [text]);
  return operator === '!=' ? turned(asked) : asked;
}

function turned({ holds, fails, is }: Asked): Asked {
  return { holds: fails, fails: holds, ...(is === undefined ? {} : { is: !is }) };
}

/** `=~ ^(a|b)$` */
function matches(left: Choice, pattern: string): Asked {
  const [, values] = /^\^\(?([\w.|-]+)\)?\$$/.exec(pattern) ?? [];
  return values === undefined
    ? { holds: platformsOf(left, [pattern]), fails: [] }
    : isValue(left, values.split('|'));
}

/** What it says of who decides a text that it is one of these. */
export function isValue(choice: Choice, values: readonly string[]): Asked {
  const text = textOf(choice);
  if (text !== undefined && !values.some((one) => /[*?[]/.test(one)))
    return { holds: [], fails: [], is: values.includes(text) };
  const platforms = platformsOf(choice, values);
  if (platforms.length > 0) return { holds: platforms, fails: otherPlatforms(platforms) };
  const [only] = choice.alternatives;
  const [part] = only?.parts ?? [];
  const isOne =
    choice.alternatives.length === 1 && only?.parts.length === 1 && only.when.length === 0;
  if (!isOne || choice.isOpen || part?.kind !== 'input' || values.some((one) => /[*?]/.test(one)))
    return nothing;
  const { name } = part;
  const [orElse] = part.orElse ?? [];
  // An empty one is what stands for it.
  const fallback =
    part.orElse === undefined
      ? undefined
      : part.orElse.length === 0
        ? ''
        : orElse?.kind === 'text' && part.orElse.length === 1
          ? orElse.text
          : undefined;
  if (part.orElse !== undefined && fallback === undefined) return nothing;
  const isAlsoEmpty = fallback !== undefined && values.includes(fallback);
  const all = isAlsoEmpty && !values.includes('') ? [...values, ''] : values;
  return {
    holds: [{ kind: 'input', name, values: all, isNot: false }],
    fails: [{ kind: 'input', name, values: all, isNot: true }],
  };
}

const everyPlatform = ['linux', 'darwin', 'win32'];

function otherPlatforms(found: readonly Condition[]): readonly Condition[] {
  const [one] = found;
  if (one?.kind !== 'platform') return [];
  return [{ kind: 'platform', names: everyPlatform.filter((name) => !one.names.includes(name)) }];
}
