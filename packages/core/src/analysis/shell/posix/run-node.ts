import { type Check, setChecked } from './checked.ts';
import type { Context, NodeOf, SyntaxNode } from './context.ts';
import { mixed } from './mixed.ts';
import type { Chunk, ShellText } from './piece.ts';
import { redirected } from './redirected.ts';
import { runCommand } from './run-command.ts';
import { inner, mergeInto } from './scope.ts';
import { tested } from './tested.ts';
import { testedByCase } from './tested-by-case.ts';
import { textOfWord } from './text-of-word.ts';

/** Follows one part of a script: what its variables hold afterwards, and what it writes. */
export function runNode(node: SyntaxNode, context: Context): void {
  context.shared.steps -= 1;
  if (context.shared.steps < 0) return;
  switch (node.type) {
    case 'Script':
    case 'CompoundList':
      for (const statement of node.commands) runNode(statement.command, context);
      break;
    case 'AndOr':
      runChain(node, context);
      break;
    case 'Pipeline':
      runPipeline(node, context);
      break;
    case 'Command':
      runCommand(node, context);
      break;
    case 'Redirected':
      runNode(node.command, redirected(context, node.redirects));
      break;
    case 'Function':
      context.shared.functions.set(node.name.value, { body: node.body, wasCalled: false });
      break;
    default:
      runCompound(node, context);
  }
}

function runCompound(node: SyntaxNode, context: Context): void {
  switch (node.type) {
    case 'If':
      runIf(node, context);
      break;
    case 'Case':
      runCase(node, context);
      break;
    case 'For':
    case 'Select':
      runFor(node, context);
      break;
    case 'While':
      runLoop([node.clause, node.body], context);
      break;
    case 'ArithmeticFor':
      runLoop([node.body], context);
      break;
    case 'Subshell':
      runNode(node.body, { ...context, scope: inner(context.scope) });
      break;
    case 'BraceGroup':
      runNode(node.body, context);
      break;
    case 'TestCommand':
      for (const { name, value } of tested(node, context).captured)
        context.scope.own.set(name, value);
      break;
    default:
  }
}

/** `a && b || c`: what follows may run. `[[ $X =~ ^[0-9]+$ ]] || exit` says what X is from there on. */
function runChain({ commands, operators }: NodeOf<'AndOr'>, context: Context): void {
  const [first, ...rest] = commands;
  if (first === undefined) return;
  runNode(first, context);
  const { whenTrue, whenFalse } = tested(first, context);
  for (const [index, command] of rest.entries()) {
    const scope = inner(context.scope);
    const isAnd = operators[index] === '&&';
    if (rest.length === 1) setChecked(scope, isAnd ? whenTrue : whenFalse);
    runNode(command, { ...context, scope });
    if (!hasLeft(command)) mergeInto(context.scope, [scope], false);
    else if (rest.length === 1) setChecked(context.scope, isAnd ? whenFalse : whenTrue);
  }
}

function runPipeline({ commands }: NodeOf<'Pipeline'>, context: Context): void {
  let { input } = context;
  for (const [index, command] of commands.entries()) {
    const output: Chunk[] = [];
    const isLast = index === commands.length - 1;
    const scope = commands.length === 1 ? context.scope : inner(context.scope);
    runNode(command, { ...context, scope, input, output: isLast ? context.output : output });
    input = output.flatMap(({ text }) => text);
  }
}

function runIf(node: NodeOf<'If'>, context: Context): void {
  runNode(node.clause, context);
  const only = node.clause.commands.length === 1 ? node.clause.commands[0]?.command : undefined;
  const { whenTrue, whenFalse } = tested(only, context);
  const branches = [node.then, ...node.elif.map(({ then }) => then), node.else].flatMap(
    (body) => body ?? [],
  );
  const scopes = branches.map((body, index) => {
    const scope = inner(context.scope);
    setChecked(scope, index === 0 ? whenTrue : whenFalse);
    runNode(body, { ...context, scope });
    return { scope, isLeft: hasLeft(body) };
  });
  for (const { clause } of node.elif) runNode(clause, { ...context, scope: inner(context.scope) });
  const alive = scopes.filter(({ isLeft }) => !isLeft).map(({ scope }) => scope);
  mergeInto(context.scope, alive, node.else !== undefined);
  if (scopes[0]?.isLeft === true && node.elif.length === 0) setChecked(context.scope, whenFalse);
}

/** Whether a list of commands ends the script, or the turn of the loop or function. */
function hasLeft(node: SyntaxNode): boolean {
  switch (node.type) {
    case 'Command':
      return /^(?:exit|return|continue|break)$/.test(node.name?.value ?? '');
    case 'BraceGroup':
      return hasLeft(node.body);
    case 'CompoundList': {
      const last = node.commands.at(-1);
      return last !== undefined && hasLeft(last.command);
    }
    default:
      return false;
  }
}

function runCase(node: NodeOf<'Case'>, context: Context): void {
  const { inside, otherwise } = testedByCase(node);
  const scopes = node.items.map(({ body }, index) => {
    const scope = inner(context.scope);
    setChecked(scope, inside[index] ?? nothing);
    runNode(body, { ...context, scope });
    return { scope, isLeft: hasLeft(body) };
  });
  const isComplete = node.items.some(({ pattern }) => pattern.some(({ text }) => text === '*'));
  const untaken = inner(context.scope);
  setChecked(untaken, otherwise);
  const alive = scopes.filter(({ isLeft }) => !isLeft).map(({ scope }) => scope);
  mergeInto(context.scope, isComplete ? alive : [...alive, untaken], true);
}

const nothing: ReadonlyMap<string, Check> = new Map();

function runBranches(branches: readonly (readonly SyntaxNode[])[], context: Context): void {
  const scopes = branches.map((nodes) => {
    const scope = inner(context.scope);
    for (const node of nodes) runNode(node, { ...context, scope });
    return scope;
  });
  mergeInto(context.scope, scopes, false);
}

function runFor(node: NodeOf<'For'> | NodeOf<'Select'>, context: Context): void {
  const words = node.wordlist?.map((word) => textOfWord(word, context)) ?? context.scope.args;
  const values: ShellText = [mixed(words ?? [undefined])];
  const [only] = words ?? [];
  const value = words?.length === 1 && only !== undefined ? only : values;
  context.scope.own.set(node.name.value, value);
  runLoop([node.body], context);
}

// What a turn of a loop leaves behind is there in the next; deeper loops than two are run through once.
function runLoop(body: readonly SyntaxNode[], context: Context): void {
  if (context.depth < 2) {
    const files = new Map([...context.shared.files].map(([name, chunks]) => [name, [...chunks]]));
    const shared = { ...context.shared, files, log: [] };
    runBranches([body], { ...context, shared, output: [], depth: context.depth + 1 });
    context.shared.steps = shared.steps;
  }
  runBranches([body], { ...context, depth: context.depth + 1 });
}
