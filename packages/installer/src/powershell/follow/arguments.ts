import type { PsArgument, PsNode } from '../tree/ps-node.ts';
import { trueValue, type Value } from '../values/value.ts';
import type { Machine } from './machine.ts';

/** The arguments of one command, as PowerShell binds them. */
export interface Arguments {
  /** By the whole name or its beginning, as PowerShell takes it. */
  readonly named: (...names: readonly string[]) => Value | undefined;
  readonly positional: readonly Value[];
  /** All words in their order, with parameters as they are written: what a program gets. */
  readonly words: readonly Value[];
  /** Where its output goes. */
  readonly redirect: Value | undefined;
  readonly input: Value | undefined;
}

export function readArguments(
  machine: Machine,
  args: readonly PsArgument[],
  {
    switches,
    input,
  }: { readonly switches: ReadonlySet<string>; readonly input: Value | undefined },
): Arguments {
  const named = new Map<string, Value>();
  const positional: Value[] = [];
  const words: Value[] = [];
  let redirect: Value | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg?.kind === 'parameter') {
      const next = args[at + 1];
      words.push(word(arg.name));
      const takes = next?.kind === 'value' && !isSwitch(arg.name, switches);
      named.set(keyOf(arg.name), trueValue);
      if (!takes) continue;
      const value = machine.evaluate(next.value);
      named.set(keyOf(arg.name), value);
      words.push(value);
      at += 1;
    } else if (arg?.kind === 'redirect') redirect = machine.evaluate(arg.target);
    else if (arg) readValue(machine, arg.value, { named, positional, words });
  }
  return { named: (...names) => lookUp(named, names), positional, words, redirect, input };
}

function readValue(
  machine: Machine,
  node: PsNode,
  into: { named: Map<string, Value>; positional: Value[]; words: Value[] },
): void {
  const value = machine.evaluate(node);
  if (node.kind === 'variable' && node.isSplat && value.table) {
    for (const [key, one] of value.table) into.named.set(key, one);
    return;
  }
  if (node.kind === 'variable' && node.isSplat && value.items) {
    into.positional.push(...value.items);
    into.words.push(...value.items);
    return;
  }
  into.positional.push(value);
  into.words.push(value);
}

function word(text: string): Value {
  return { ...trueValue, texts: [text] };
}

function keyOf(name: string): string {
  return name.replace(/^-+/, '').toLowerCase();
}

const commonSwitches = new Set(
  'usebasicparsing leaf parent force recurse verbose wait nonewwindow passthru quiet raw noprofile asbytestream usedefaultcredentials confirm whatif asplaintext'.split(
    ' ',
  ),
);

function isSwitch(name: string, own: ReadonlySet<string>): boolean {
  const key = keyOf(name);
  return commonSwitches.has(key) || own.has(key);
}

/** `-Out` is `-OutFile`. */
function lookUp(named: ReadonlyMap<string, Value>, names: readonly string[]): Value | undefined {
  for (const name of names) {
    const lower = name.toLowerCase();
    const exact = named.get(lower);
    if (exact) return exact;
    const [, value] = [...named].find(([key]) => key.length > 2 && lower.startsWith(key)) ?? [];
    if (value) return value;
  }
  return undefined;
}
