import type { PsNode } from '../tree/ps-node.ts';
import { derive } from '../values/derive.ts';
import { nullValue, unknownValue, type Value } from '../values/value.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { branch } from './branch.ts';
import { builtins } from './builtins.ts';
import type { Callee } from './call-function.ts';
import { canFailToBind } from './can-fail-to-bind.ts';
import { doubt, type Machine } from './machine.ts';
import { noteUnfollowed } from './note-unfollowed.ts';
import { runFlow } from './run-flow.ts';
import { runProgram } from './run-program.ts';
import { pathKey, sitesOf } from './site-of.ts';
import { use } from './use.ts';
import { readVariable, writeVariable } from './variables.ts';

type Of<K extends PsNode['kind']> = Extract<PsNode, { readonly kind: K }>;

export interface CommandContext {
  /** What comes from the command before it in a pipeline. */
  readonly input: Value | undefined;
  readonly callFunction: (
    machine: Machine,
    node: PsNode,
    call: { readonly callee: Callee; readonly args: Arguments },
  ) => Value;
}

export function runCommand(machine: Machine, node: Of<'command'>, context: CommandContext): Value {
  const callee = machine.evaluate(node.name);
  const name = node.name.kind === 'text' || isKnown(callee) ? nameOf(callee) : undefined;
  const flow = flows.find((word) => word === name);
  const [first] = node.args;
  if (flow) {
    const value = first?.kind === 'value' ? first.value : undefined;
    return runFlow(machine, { kind: 'flow', how: flow, value, start: node.start, end: node.end });
  }
  const own = name === undefined ? undefined : machine.functions.get(name);
  const lambda = callee.lambda;
  const switches = new Set(
    (own ?? lambda)?.parameters.flatMap((it) => (it.isSwitch ? [it.name] : [])),
  );
  const args = readArguments(machine, node.args, { switches, input: context.input });
  noteVariables(machine, args);
  if (own) return callOwn(machine, node, { own, args, context });
  if (lambda) {
    return context.callFunction(machine, node, { callee: { ...lambda, name: 'block' }, args });
  }
  if (node.invocation === '.' && !isDownloaded(machine, callee))
    doubt(
      machine,
      node,
      'another script is read into this one, and what it changes is not followed',
    );
  if (machine.state) {
    use(machine, node, { what: 'runs', sites: sitesOf(machine.state, callee) });
  }
  const builtin = name === undefined ? undefined : builtins[name];
  const { callFunction } = context;
  const called = name ?? callee.texts[0] ?? '';
  const words = args.words.flatMap(textsIn);
  noteUnfollowed(machine, node, { name: called, callee: callee.texts, words });
  const result = (builtin ?? runProgram)(machine, node, { name: called, args, callFunction });
  return redirected(machine, args, result);
}

function isDownloaded({ state }: Machine, callee: Value): boolean {
  return state !== undefined && sitesOf(state, callee).size > 0;
}

/** `-OutVariable got` sets `$got`. */
function noteVariables({ state }: Machine, { named }: Arguments): void {
  for (const [long, short] of outputs) {
    const texts = named(long, short)?.texts ?? [];
    for (const text of state ? texts : [])
      if (state) writeVariable(state, text.replace(/^\+/, '').toLowerCase(), unknownValue);
  }
}

const outputs = [
  ['outvariable', 'ov'],
  ['pipelinevariable', 'pv'],
  ['errorvariable', 'ev'],
  ['warningvariable', 'wv'],
  ['informationvariable', 'iv'],
] as const;

function textsIn({ texts, items = [] }: Value): readonly string[] {
  return [...texts, ...items.slice(0, 50).flatMap((item) => item.texts)];
}

interface OwnCall {
  readonly own: Of<'function'>;
  readonly args: Arguments;
  readonly context: CommandContext;
}

/** A call that fails to bind is an error like others: where these do not stop, the script goes on without it. */
function callOwn(machine: Machine, node: PsNode, { own, args, context }: OwnCall): Value {
  const call = (): Value => context.callFunction(machine, node, { callee: own, args });
  if (!canFailToBind(machine, own.parameters, args)) return call();
  const value: Value = { ...unknownValue, causes: new Set(['binding']) };
  return branch(machine, { at: node, value, yes: () => nullValue, no: call });
}

/** `& $cmd` where there is only one that it can be. */
function isKnown({ texts }: Value): boolean {
  return texts.length === 1 && /^[\w.-]+$/.test(texts[0] ?? '');
}

const flows = ['exit', 'throw', 'return', 'break', 'continue'] as const;

function nameOf({ texts }: Value): string | undefined {
  const [text] = texts;
  return text
    ?.toLowerCase()
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/, '');
}

/** `irm … > file`. */
function redirected(machine: Machine, { redirect }: Arguments, value: Value): Value {
  if (!redirect || value.content.size === 0) return value;
  for (const text of redirect.texts) machine.state?.files.set(pathKey(text), value.content);
  for (const site of value.content) site.isFile = true;
  return value;
}

export function runPipeline(
  machine: Machine,
  { stages }: Of<'pipeline'>,
  context: CommandContext,
): Value {
  return (
    stages.reduce<Value | undefined>((input, stage) => {
      if (!machine.state) return nullValue;
      if (stage.kind === 'command') return runCommand(machine, stage, { ...context, input });
      return machine.evaluate(stage);
    }, undefined) ?? unknownValue
  );
}

/** `a || b` of PowerShell 7: what a program said decides. */
export function runChain(machine: Machine, { operator, left, right }: Of<'chain'>): Value {
  const value = machine.evaluate(left);
  if (!machine.state) return nullValue;
  const { subject: _, ...success } = readVariable(machine.state, '?');
  const go = (): Value => machine.evaluate(right);
  const stay = (): Value => value;
  const isAnd = operator === '&&';
  const result = branch(machine, {
    at: left,
    value: success,
    yes: isAnd ? go : stay,
    no: isAnd ? stay : go,
  });
  return derive([value, result]);
}
